package org.projectchristmas.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a picture say about it, read without decoding it.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureHead(Format format, int width, int height) {
    /** The formats that shops use. */
    enum Format {
        PNG,
        JPEG,
        GIF,
        WEBP
    }

    private static final int PNG_MAGIC = 0x89504E47;
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;

    /** Empty if these are no picture's bytes, or its head is not whole. */
    static Optional<PictureHead> of(byte[] bytes) {
        if (bytes.length < 16) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        int magic = in.getInt(0);
        try {
            if (magic == PNG_MAGIC) {
                return Optional.of(new PictureHead(Format.PNG, in.getInt(16), in.getInt(20)));
            }
            if (magic >>> 8 == 0xFFD8FF) {
                return jpeg(in);
            }
            if (new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("GIF8")) {
                in.order(ByteOrder.LITTLE_ENDIAN);
                return Optional.of(new PictureHead(Format.GIF, unsigned(in, 6), unsigned(in, 8)));
            }
            return magic == RIFF && in.getInt(8) == WEBP ? webp(in.order(ByteOrder.LITTLE_ENDIAN)) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            // It ends within its head.
            return Optional.empty();
        }
    }

    boolean fits(int maxSide) {
        return width > 0 && height > 0 && width <= maxSide && height <= maxSide;
    }

    /** Goes from segment to segment to the one that holds the frame's size. */
    private static Optional<PictureHead> jpeg(ByteBuffer in) {
        int at = 2;
        while (true) {
            int marker = unsigned(in, at);
            if (marker >>> 8 != 0xFF) {
                return Optional.empty();
            }
            int code = marker & 0xFF;
            boolean isFrame = code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
            if (isFrame) {
                return Optional.of(new PictureHead(Format.JPEG, unsigned(in, at + 7), unsigned(in, at + 5)));
            }
            boolean isFiller = code == 0xFF;
            at += isFiller ? 1 : 2 + Math.max(2, unsigned(in, at + 2));
        }
    }

    private static Optional<PictureHead> webp(ByteBuffer in) {
        return switch (in.get(15)) {
            case 'X' -> Optional.of(new PictureHead(Format.WEBP, 1 + threeBytes(in, 24), 1 + threeBytes(in, 27)));
            case 'L' -> {
                int sizes = in.getInt(21);
                yield Optional.of(new PictureHead(Format.WEBP, 1 + (sizes & 0x3FFF), 1 + (sizes >>> 14 & 0x3FFF)));
            }
            default -> Optional.of(new PictureHead(Format.WEBP, unsigned(in, 26) & 0x3FFF, unsigned(in, 28) & 0x3FFF));
        };
    }

    private static int threeBytes(ByteBuffer in, int at) {
        return unsigned(in, at) | (in.get(at + 2) & 0xFF) << 16;
    }

    private static int unsigned(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }
}
