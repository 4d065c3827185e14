package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.config.Settings;
import org.projectchristmas.ui.settings.OwnSettings.RefusedException;

/** What the window says of changed settings, and what the program makes of them. */
class WindowSettingsTest {
    private static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    private static final VendorId SHOP = new VendorId("ornament_shop_com");

    @TempDir
    private Path home;

    private final List<AppConfig> heeded = new ArrayList<>();
    private WindowSettings settings;

    @BeforeEach
    void open() throws ConfigException {
        settings =
                new WindowSettings(Settings.open(Path.of("config"), Map.of(), home, List.of()), List.of(HOOKED, SHOP));
    }

    private static String name(VendorId shop, String setting) {
        return "integrations." + shop.value() + "." + setting;
    }

    private boolean isPending(VendorId shop, String setting) throws RefusedException {
        return Objects.requireNonNull(settings.read().get(name(shop, setting))).pending();
    }

    @Test
    void whatTheProgramHeedsCountsAtOnceAndTheRestFromTheNextStart() throws RefusedException {
        settings.use(now -> {
            heeded.add(now);
            return Set.of(HOOKED);
        });

        settings.set(name(HOOKED, "gap"), "PT7S");
        settings.set(name(HOOKED, "concurrency"), "3");
        settings.set(name(HOOKED, "enabled"), "false");
        settings.set(name(HOOKED, "url"), "https://www.example.com");
        settings.set(name(SHOP, "gap"), "PT7S");

        assertThat(heeded.getLast().integration(HOOKED)).satisfies(now -> {
            assertThat(now.gap()).isEqualTo(Duration.ofSeconds(7));
            assertThat(now.concurrency()).isEqualTo(3);
            assertThat(now.enabled()).isFalse();
        });
        assertThat(isPending(HOOKED, "gap")).isFalse();
        assertThat(isPending(HOOKED, "concurrency")).isFalse();
        assertThat(isPending(HOOKED, "enabled")).isFalse();
        assertThat(isPending(HOOKED, "url")).isTrue();
        assertThat(isPending(SHOP, "gap")).isTrue();

        settings.unset(name(HOOKED, "gap"));

        assertThat(heeded.getLast().integration(HOOKED).gap()).isNotEqualTo(Duration.ofSeconds(7));
        assertThat(isPending(HOOKED, "gap")).isFalse();
    }
}
