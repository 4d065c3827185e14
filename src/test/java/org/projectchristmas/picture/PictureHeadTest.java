package org.projectchristmas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.picture.PictureHead.Format;

class PictureHeadTest {
    @ParameterizedTest
    @ValueSource(strings = {"PNG", "JPEG", "GIF"})
    void theSizeOfARealPictureIsRead(String format) throws IOException {
        assertThat(PictureHead.of(drawn(format))).contains(new PictureHead(Format.valueOf(format), 320, 200));
    }

    @Test
    void theThreeKindsOfWebpAreRead() {
        ByteBuffer extended = webp("VP8X");
        extended.put(24, (byte) 0x3F).put(25, (byte) 1).put(27, (byte) 199);
        ByteBuffer lossless = webp("VP8L");
        lossless.putInt(21, 319 | (199 << 14));
        ByteBuffer lossy = webp("VP8 ");
        lossy.putShort(26, (short) 320).putShort(28, (short) 200);

        for (ByteBuffer each : new ByteBuffer[] {extended, lossless, lossy}) {
            byte[] head = new byte[each.capacity()];
            each.get(0, head);
            assertThat(PictureHead.of(head)).contains(new PictureHead(Format.WEBP, 320, 200));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "JPEG", "GIF"})
    void aCutOffHeadIsNoPicture(String format) throws IOException {
        byte[] whole = drawn(format);
        for (int length = 0; length < 9; length++) {
            assertThat(PictureHead.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void otherBytesAreNoPicture() {
        assertThat(PictureHead.of("<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(PictureHead.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aJpegOfNothingButFillersEnds() {
        byte[] fillers = new byte[1_000_000];
        Arrays.fill(fillers, (byte) 0xFF);
        fillers[1] = (byte) 0xD8;

        assertThat(PictureHead.of(fillers)).isEmpty();
    }

    @Test
    void aSizeBeyondTheLimitDoesNotFit() {
        assertThat(new PictureHead(Format.PNG, 6000, 6000).fits(6000)).isTrue();
        assertThat(new PictureHead(Format.PNG, 6001, 1).fits(6000)).isFalse();
        assertThat(new PictureHead(Format.PNG, 0, 1).fits(6000)).isFalse();
        assertThat(new PictureHead(Format.PNG, -1, 1).fits(6000)).isFalse();
    }

    /** The head of a PNG with nothing behind it but zeros. */
    static byte[] png(int width, int height, int bytes) {
        return ByteBuffer.allocate(bytes)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static ByteBuffer webp(String kind) {
        return ByteBuffer.allocate(40)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(32)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] drawn(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
