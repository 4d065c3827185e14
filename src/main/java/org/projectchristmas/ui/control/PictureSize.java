package org.projectchristmas.ui.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How large a picture says it is, in pixels, read from its head without decoding it.
 *
 * @param width 1 or more
 * @param height 1 or more
 */
record PictureSize(long width, long height) {
    PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("not a size: " + width + " by " + height);
        }
    }

    /** @throws IOException if it is not a whole head of a PNG, JPEG, GIF or BMP picture */
    static PictureSize of(byte[] picture) throws IOException {
        try {
            var bytes = ByteBuffer.wrap(picture);
            int magic = bytes.getInt(0);
            if (magic == 0x89504E47) {
                return new PictureSize(bytes.getInt(16), bytes.getInt(20));
            }
            if (magic >>> 16 == 0xFFD8) {
                return jpeg(bytes);
            }
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            if (magic >>> 8 == 0x474946) {
                return new PictureSize(bytes.getShort(6) & 0xFFFF, bytes.getShort(8) & 0xFFFF);
            }
            if (magic >>> 16 == 0x424D) {
                // The height of a picture that is stored top down is negative.
                return new PictureSize(bytes.getInt(18), Math.abs((long) bytes.getInt(22)));
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("a picture without a whole head", e);
        }
        throw new IOException("not a PNG, JPEG, GIF or BMP picture");
    }

    private static PictureSize jpeg(ByteBuffer bytes) {
        int at = 2;
        while (true) {
            int marker = bytes.getShort(at) & 0xFFFF;
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                return new PictureSize(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            boolean filler = marker == 0xFFFF;
            at += filler ? 1 : 2 + Math.max(2, bytes.getShort(at + 2) & 0xFFFF);
        }
    }
}
