package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.sync.IntegrationSettings;

class ComponentsTest {
    @TempDir
    private Path folder;

    /** At every start, since a picture on a host of several shops is kept under the name of the first. */
    @Test
    void theShopsAreInTheOrderOfTheConfig() {
        var usual = new LinkedHashMap<>(AppConfig.DEFAULT.integrations());
        assertOrder(usual);
        assertOrder(usual.reversed());
    }

    private void assertOrder(Map<VendorId, IntegrationSettings> shops) {
        AppConfig usual = AppConfig.DEFAULT;
        var config = new AppConfig(
                shops,
                usual.fetch(),
                usual.sync(),
                usual.store(),
                usual.pictures(),
                usual.jobs(),
                usual.metrics(),
                usual.news(),
                usual.log(),
                usual.hooks(),
                usual.audit(),
                usual.sample());
        var home = new Home(folder, folder.resolve("default.json"));
        var instance = Instance.take(folder, "a test").orElseThrow();
        try (var components = new Components(config, home, instance, "test", Clock.systemUTC())) {
            assertThat(components.shops().keySet()).containsExactlyElementsOf(shops.keySet());
        }
    }
}
