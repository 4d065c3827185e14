package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void theHeadOfAPictureTellsItsSize(String format) throws IOException {
        assertThat(PictureSize.of(picture(format))).isEqualTo(new PictureSize(321, 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aHeadCutShortIsAnErrorNotACrash(String format) throws IOException {
        byte[] picture = picture(format);
        for (int length = 0; length < 8; length++) {
            byte[] cut = Arrays.copyOf(picture, length);
            assertThatThrownBy(() -> PictureSize.of(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aWebPageIsNotAPicture() {
        assertThatThrownBy(() -> PictureSize.of("<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }
}
