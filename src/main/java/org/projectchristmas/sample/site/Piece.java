package org.projectchristmas.sample.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page in bytes, immutable. Pages share pieces (menus, footers), and a piece is deflated once, however many pages
 * hold it: every piece ends on a byte border and looks back at no other, so their sequence is one deflate stream.
 */
public final class Piece {
    private final byte[] raw;
    private volatile byte @Nullable [] deflated;

    private Piece(byte[] raw) {
        this.raw = raw;
    }

    public static Piece of(String text, Charset charset) {
        return new Piece(text.getBytes(charset));
    }

    /** A piece that takes over {@code bytes}. */
    public static Piece of(byte[] bytes) {
        return new Piece(bytes);
    }

    byte[] raw() {
        return raw;
    }

    byte[] deflated() {
        byte[] known = deflated;
        if (known == null) {
            known = deflate();
            deflated = known;
        }
        return known;
    }

    private byte[] deflate() {
        var out = new ByteArrayOutputStream(raw.length / 3 + 32);
        var buffer = new byte[8192];
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(raw);
            for (int n = buffer.length; n == buffer.length; ) {
                n = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }
}
