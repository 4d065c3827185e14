package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.store.StoreSettings;
import org.projectchristmas.sync.IntegrationSettings;
import org.projectchristmas.sync.VisitSchedules;

class ComponentsTest {
    private static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    private static final VendorId HOOKED = new VendorId("hookedonhallmark_com");

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
        try (var components = open("home", config(shops, StoreSettings.DEFAULT))) {
            assertThat(components.shops().keySet()).containsExactlyElementsOf(shops.keySet());
        }
    }

    @Test
    void whoOnlyLooksIntoASharedDatabaseLeavesTheSchedulesToThoseWhoKeepThem() {
        var shared = new StoreSettings("jdbc:h2:mem:shared" + hashCode(), null, null, 2);
        var usual = AppConfig.DEFAULT.integrations();
        var fewer = new LinkedHashMap<>(usual);
        fewer.computeIfPresent(FACTORY, (_, shop) -> settings(false, shop, shop.schedule()));
        fewer.computeIfPresent(HOOKED, (_, shop) -> settings(true, shop, VisitSchedules.parse("off")));
        try (var keeper = open("one", config(usual, shared))) {
            assertThat(keeper.jobs().schedules().list()).isEmpty();
            keeper.keepSchedules();
            List<Recurring> kept = keeper.jobs().schedules().list();
            try (var other = open("two", config(fewer, shared))) {
                assertThat(other.jobs().schedules().list()).hasSize(9).isEqualTo(kept);
                other.keepSchedules();
                assertThat(keeper.jobs().schedules().list()).hasSize(6).isNotEqualTo(kept);
            }
        }
    }

    private static IntegrationSettings settings(boolean isEnabled, IntegrationSettings shop, VisitSchedules schedule) {
        return new IntegrationSettings(isEnabled, shop.url(), shop.gap(), shop.concurrency(), schedule);
    }

    private Components open(String name, AppConfig config) {
        Path home = folder.resolve(name);
        var instance = Instance.take(home, "a test").orElseThrow();
        return new Components(
                config, new Home(home, folder.resolve("default.json")), instance, "test", Clock.systemUTC());
    }

    private static AppConfig config(Map<VendorId, IntegrationSettings> shops, StoreSettings store) {
        AppConfig usual = AppConfig.DEFAULT;
        return new AppConfig(
                shops,
                usual.fetch(),
                usual.sync(),
                store,
                usual.pictures(),
                usual.jobs(),
                usual.metrics(),
                usual.news(),
                usual.log(),
                usual.hooks(),
                usual.audit(),
                usual.sample());
    }
}
