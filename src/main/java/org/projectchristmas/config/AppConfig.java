package org.projectchristmas.config;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.audit.AuditHook;
import org.projectchristmas.audit.AuditedFields;
import org.projectchristmas.common.OpenKeys;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchSettings;
import org.projectchristmas.job.HookBinding;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.LogHook;
import org.projectchristmas.job.TimingHook;
import org.projectchristmas.log.LogSettings;
import org.projectchristmas.metrics.MetricsSettings;
import org.projectchristmas.news.NewsSettings;
import org.projectchristmas.news.PriceDropHook;
import org.projectchristmas.picture.PictureSettings;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.store.StoreSettings;
import org.projectchristmas.sync.IntegrationSettings;
import org.projectchristmas.sync.SyncSettings;
import org.projectchristmas.sync.VisitSchedules;

/**
 * All of the program's settings. A key in the file is a component's name here and below; {@link #DEFAULT} holds what counts where
 * the file is silent.
 *
 * @param integrations the shops, in the order in which they are shown
 * @param hooks by function or pattern, such as {@code models.products.*}; what a file says of a pattern replaces what stood before
 * @param audit the fields whose changes are recorded, by function or pattern; see {@link AuditedFields}
 * @param sample the sample shops that the program is to serve by itself, at the integrations' URLs; null for none
 */
public record AppConfig(
        Map<VendorId, IntegrationSettings> integrations,
        FetchSettings fetch,
        SyncSettings sync,
        StoreSettings store,
        PictureSettings pictures,
        JobSettings jobs,
        MetricsSettings metrics,
        NewsSettings news,
        LogSettings log,
        @OpenKeys Map<String, HookBinding> hooks,
        @OpenKeys Map<String, List<String>> audit,
        @Nullable SampleSettings sample) {
    /** The real shops, politely. */
    public static final AppConfig DEFAULT = new AppConfig(
            realShops(),
            FetchSettings.DEFAULT,
            SyncSettings.DEFAULT,
            StoreSettings.DEFAULT,
            PictureSettings.DEFAULT,
            JobSettings.DEFAULT,
            MetricsSettings.DEFAULT,
            NewsSettings.DEFAULT,
            LogSettings.DEFAULT,
            usualHooks(),
            AuditedFields.DEFAULT,
            null);

    public AppConfig {
        integrations = Collections.unmodifiableMap(new LinkedHashMap<>(integrations));
        hooks = Collections.unmodifiableMap(new LinkedHashMap<>(hooks));
        audit = Collections.unmodifiableMap(new LinkedHashMap<>(audit));
    }

    /** @throws IllegalArgumentException if there is no such shop */
    public IntegrationSettings integration(VendorId vendor) {
        IntegrationSettings settings = integrations.get(vendor);
        if (settings == null) {
            throw new IllegalArgumentException("no settings for the shop " + vendor);
        }
        return settings;
    }

    private static Map<String, HookBinding> usualHooks() {
        var hooks = new LinkedHashMap<String, HookBinding>();
        hooks.put("*", new HookBinding(List.of(LogHook.NAME), List.of(LogHook.NAME, TimingHook.NAME)));
        hooks.put("integrator.*", new HookBinding(List.of(), List.of(PriceDropHook.NAME)));
        for (String changing : List.of(AuditedFields.CREATE, AuditedFields.UPDATE)) {
            hooks.put(changing, new HookBinding(List.of(), List.of(AuditHook.NAME)));
        }
        return hooks;
    }

    private static Map<VendorId, IntegrationSettings> realShops() {
        var shops = new LinkedHashMap<VendorId, IntegrationSettings>();
        shops.put(
                new VendorId("hallmark_ornaments_com"),
                real("https://www.hallmarkornaments.com", Duration.ofMillis(1500)));
        shops.put(
                new VendorId("hookedonhallmark_com"),
                real("https://www.hookedonhallmark.com", Duration.ofMillis(1500)));
        shops.put(new VendorId("ornament_shop_com"), real("https://www.ornament-shop.com", Duration.ofSeconds(2)));
        return shops;
    }

    private static IntegrationSettings real(String url, Duration gap) {
        return new IntegrationSettings(true, URI.create(url), gap, 1, VisitSchedules.DEFAULT);
    }
}
