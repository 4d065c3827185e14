package org.projectchristmas.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Puts a body's parts together, unpacked where they are gzip, and never beyond a limit. */
final class Gzip {
    private static final int MAGIC = 0x1f8b;
    /** What a text is packed to at best, roughly: how far an archive's own word about its size is believed at first. */
    private static final int USUAL_RATIO = 20;

    private Gzip() {}

    /** An archive that holds more than the limit. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static boolean isGzip(List<ByteBuffer> parts) {
        return bigEndian(parts, 0, 2) == MAGIC;
    }

    /** The parts as one array. */
    static byte[] join(List<ByteBuffer> parts) {
        byte[] whole = new byte[Math.toIntExact(size(parts))];
        int at = 0;
        for (ByteBuffer part : parts) {
            int length = part.remaining();
            part.get(part.position(), whole, at, length);
            at += length;
        }
        return whole;
    }

    /**
     * What the archive holds, and once more if that is an archive itself: a packed file that was sent packed.
     *
     * @throws TooLargeException if that is more than {@code limit} bytes; never more than the limit is held
     * @throws IOException if the archive ends early or its checksum is wrong
     */
    static byte[] unpack(List<ByteBuffer> parts, int limit) throws IOException {
        byte[] inner = unpackOnce(parts, limit);
        var again = List.of(ByteBuffer.wrap(inner));
        return isGzip(again) ? unpackOnce(again, limit) : inner;
    }

    private static byte[] unpackOnce(List<ByteBuffer> parts, int limit) throws IOException {
        long size = size(parts);
        long stated = Integer.toUnsignedLong(Integer.reverseBytes((int) bigEndian(parts, size - 4, 4)));
        byte[] out = new byte[(int) Math.clamp(stated, 1, Math.min(limit, size * USUAL_RATIO + 1024))];
        int length = 0;
        try (var in = new GZIPInputStream(new Parts(parts), 8192)) {
            while (true) {
                int read = length < out.length ? in.read(out, length, out.length - length) : 0;
                if (read < 0) {
                    break;
                }
                length += read;
                if (length == out.length) {
                    int next = in.read();
                    if (next < 0) {
                        break;
                    }
                    if (length == limit) {
                        throw new TooLargeException();
                    }
                    out = Arrays.copyOf(out, (int) Math.min(limit, 2L * length + 1024));
                    out[length++] = (byte) next;
                }
            }
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    private static long size(List<ByteBuffer> parts) {
        long sum = 0;
        for (ByteBuffer part : parts) {
            sum += part.remaining();
        }
        return sum;
    }

    /** Some bytes from an offset as a number, most significant first; -1 if there are not so many. */
    private static long bigEndian(List<ByteBuffer> parts, long offset, int count) {
        long value = 0;
        int missing = count;
        long skip = offset;
        for (ByteBuffer part : parts) {
            int length = part.remaining();
            for (long at = skip; at >= 0 && at < length && missing > 0; at++) {
                value = (value << 8) | (part.get(part.position() + (int) at) & 0xff);
                missing--;
                skip++;
            }
            skip -= length;
            if (missing == 0) {
                return value;
            }
        }
        return -1;
    }

    /** Reads the parts one after the other. */
    private static final class Parts extends InputStream {
        private final List<ByteBuffer> parts;
        private int index;
        private @Nullable ByteBuffer current;

        Parts(List<ByteBuffer> parts) {
            this.parts = parts;
        }

        private @Nullable ByteBuffer current() {
            while ((current == null || !current.hasRemaining()) && index < parts.size()) {
                current = parts.get(index++).duplicate();
            }
            return current != null && current.hasRemaining() ? current : null;
        }

        @Override
        public int read() {
            ByteBuffer part = current();
            return part == null ? -1 : part.get() & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            ByteBuffer part = current();
            if (part == null) {
                return -1;
            }
            int count = Math.min(length, part.remaining());
            part.get(target, offset, count);
            return count;
        }

        @Override
        public int available() {
            ByteBuffer part = current();
            return part == null ? 0 : part.remaining();
        }
    }
}
