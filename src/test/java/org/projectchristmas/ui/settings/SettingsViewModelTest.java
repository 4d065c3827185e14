package org.projectchristmas.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;

class SettingsViewModelTest {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");
    private static final String GAP = "integrations.ornament_shop_com.gap";

    private final InMemorySettings settings = new InMemorySettings(List.of(SHOP));
    private final SettingsViewModel model = new SettingsViewModel(
            settings, new InMemoryPictures(), new Background(Runnable::run, Runnable::run), Messages.in(Locale.US));

    @BeforeEach
    void read() {
        model.read();
    }

    @Test
    void aGapIsWrittenInSecondsAndKeptAsADuration() {
        assertThat(setting("gap").valueProperty().get()).isEqualTo("1.5");
        assertThat(setting("gap").originProperty().get()).isEqualTo("Default");

        setting("gap").write(" 4,25 ");
        assertThat(settings.own()).containsExactly(Map.entry(GAP, "PT4.25S"));
        assertThat(setting("gap").valueProperty().get()).isEqualTo("4.25");
        assertThat(setting("gap").originProperty().get())
                .isEqualTo("Yours; the default is 1.5 · from the next start on");

        setting("gap").reset();
        assertThat(settings.own()).isEmpty();
        assertThat(setting("gap").valueProperty().get()).isEqualTo("1.5");
    }

    @Test
    void aWrongValueIsToldBesideItsFieldAndChangesNothing() {
        setting("gap").write("soon");
        assertThat(setting("gap").problemProperty().get()).isEqualTo("Not set: " + GAP + " is \"soon\".");
        assertThat(setting("gap").valueProperty().get()).isEqualTo("1.5");
        assertThat(settings.own()).isEmpty();

        setting("gap").write("1.5");
        assertThat(setting("gap").problemProperty().get())
                .as("what counts already is right again")
                .isEmpty();
    }

    @Test
    void theLimitOfThePicturesIsWrittenInMegabytes() {
        var limit = of("limit");
        assertThat(limit.valueProperty().get()).isEqualTo("500");
        limit.write("64");
        assertThat(settings.own()).containsExactly(Map.entry("pictures.cacheBytes", "67108864"));
    }

    @Test
    void onlyTheLinesWithEveryWordAreWanted() {
        model.wordsProperty().set("ORNAMENT requests");
        assertThat(wanted()).containsExactly("ornament_shop_com-gap", "ornament_shop_com-concurrency");
        assertThat(model.foundProperty().get()).isEqualTo(2);
        model.wordsProperty().set("dark");
        assertThat(wanted()).containsExactly("appearance");
        model.wordsProperty().set("no such thing");
        assertThat(model.foundProperty().get()).isZero();
    }

    @Test
    void deletedPicturesTakeNoRoom() {
        assertThat(model.pictureBytesProperty().get()).isEqualTo(3L * 1024 * 1024);
        model.clearPictures();
        assertThat(model.pictureBytesProperty().get()).isZero();
    }

    private List<String> wanted() {
        return model.entries().keySet().stream()
                .filter(model::isWanted)
                .map(Entry::id)
                .toList();
    }

    private StoredSetting setting(String id) {
        return of(SHOP.value() + "-" + id);
    }

    private StoredSetting of(String id) {
        return model.entries().entrySet().stream()
                .filter(each -> each.getKey().id().equals(id))
                .findFirst()
                .orElseThrow()
                .getValue()
                .orElseThrow();
    }

    @Test
    void settingsThatCannotBeReadAndPicturesThatCannotBeMeasuredSayWhy() {
        var background = new Background(Runnable::run, Runnable::run);
        var unmeasured = new SettingsViewModel(
                settings, Trouble.failing(PictureFiles.class), background, Messages.in(Locale.US));
        unmeasured.read();
        assertThat(unmeasured.problemProperty().get()).matches(Trouble.CODED);
        assertThat(unmeasured.pictureBytesProperty().get()).isNull();
    }
}
