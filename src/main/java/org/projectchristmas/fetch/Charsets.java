package org.projectchristmas.fetch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a page as a browser does: byte order mark, Content-Type header, meta element, else UTF-8 if the bytes are
 * valid, else windows-1252. In what is declared as UTF-8, bytes that are not are read as windows-1252: the shops pasted older texts
 * into newer pages, and a reader wants their fractions and dashes, not question marks. The other way round, a page declared as
 * windows-1252 that is UTF-8 throughout is UTF-8: no text looks like that by chance, and servers send a default header with
 * everything.
 */
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int META_WITHIN = 2048;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SIGNS = 0x8080_8080_8080_8080L;
    private static final char REPLACED = '\ufffd';
    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_META = Pattern.compile(
            "<meta\\b[^>]{0,500}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_XML =
            Pattern.compile("^\\s{0,9}<\\?xml\\b[^>]{0,200}?\\bencoding=[\"']([A-Za-z0-9_.:-]{1,40})");

    private Charsets() {}

    static String decode(byte[] body, @Nullable String contentType) {
        Charset marked = byteOrderMark(body);
        if (marked != null) {
            int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(body, mark, body.length - mark, marked);
        }
        Optional<Charset> declared = declared(body, contentType);
        boolean isUtf8 = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
        if (declared.isPresent() && !isUtf8 && !declared.get().equals(WINDOWS_1252)) {
            return new String(body, declared.get());
        }
        int strange = firstStrange(body, 0);
        if (strange == body.length) {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
        if (!isUtf8 && !mayBeUtf8(body, strange)) {
            return windows1252(body, strange);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        // The quick way marks what is not UTF-8 instead of refusing it. Without a mark the text is whole.
        if (text.indexOf(REPLACED) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            // Not UTF-8, or not all of it.
            return isUtf8 ? mended(body) : windows1252(body, strange);
        }
    }

    /** The first declaration that names a charset which Java knows. */
    private static Optional<Charset> declared(byte[] body, @Nullable String contentType) {
        if (contentType != null) {
            Optional<Charset> header = named(IN_HEADER.matcher(contentType));
            if (header.isPresent()) {
                return header;
            }
        }
        String head = new String(body, 0, Math.min(body.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        Optional<Charset> meta = lower.contains("charset") ? named(IN_META.matcher(head)) : Optional.empty();
        return meta.or(() -> lower.contains("<?xml") ? named(IN_XML.matcher(head)) : Optional.empty())
                .map(Charsets::asciiCompatible);
    }

    /** A charset whose own declaration could not have been read in it is a mistake for UTF-8. */
    private static Charset asciiCompatible(Charset found) {
        byte[] letter = "<".getBytes(found);
        return letter.length == 1 && letter[0] == '<' ? found : StandardCharsets.UTF_8;
    }

    private static Optional<Charset> named(Matcher declaration) {
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset found = Charset.forName(name);
            boolean latin = found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
            return found.canEncode() ? Optional.of(latin ? WINDOWS_1252 : found) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A name that nobody knows says nothing; the next place is asked.
            return Optional.empty();
        }
    }

    /** Where the first byte beyond ASCII is; the length if there is none. */
    private static int firstStrange(byte[] body, int from) {
        int at = from;
        while (at <= body.length - Long.BYTES && ((long) EIGHT.get(body, at) & SIGNS) == 0) {
            at += Long.BYTES;
        }
        while (at < body.length && body[at] >= 0) {
            at++;
        }
        return at;
    }

    private static boolean mayBeUtf8(byte[] body, int strange) {
        int lead = body[strange] & 0xff;
        return lead >= 0xC2 && lead <= 0xF4 && strange + 1 < body.length && (body[strange + 1] & 0xC0) == 0x80;
    }

    /** Only the bytes from 80 to 9F stand for other characters than in ISO 8859-1, which needs no decoding. */
    private static String windows1252(byte[] body, int strange) {
        for (int at = strange; at < body.length; at = firstStrange(body, at + 1)) {
            if ((body[at] & 0xE0) == 0x80) {
                return new String(body, WINDOWS_1252);
            }
        }
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    /** Reads UTF-8, and what is none of it byte by byte as windows-1252. */
    private static String mended(byte[] body) {
        var in = ByteBuffer.wrap(body);
        var out = CharBuffer.allocate(body.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            byte[] stray = new byte[result.length()];
            in.get(stray);
            out.put(new String(stray, WINDOWS_1252));
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static @Nullable Charset byteOrderMark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(body, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] body, int... mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((body[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
