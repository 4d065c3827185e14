package org.projectchristmas.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {
    private final List<PaletteEntry> offered =
            new ArrayList<>(List.of(entry("Refresh all shops"), entry("Export to a CSV file"), entry("Quit")));

    @Test
    void withNothingTypedTheLastUsedComesFirstAndTheOthersInTheirOrder() {
        var model = model(List.of("Quit", "gone by now"));
        assertThat(texts(model)).containsExactly("Quit", "Refresh all shops", "Export to a CSV file");

        model.use(offered.get(1));
        model.open();
        assertThat(texts(model)).containsExactly("Export to a CSV file", "Quit", "Refresh all shops");
        assertThat(model.recent()).containsExactly("Export to a CSV file", "Quit", "gone by now");
    }

    @Test
    void whatIsTypedFindsTheBestFirstAndMarksIt() {
        var model = model(List.of());
        model.wordsProperty().set("sv f");
        assertThat(texts(model)).containsExactly("Export to a CSV file");
        assertThat(model.markedProperty().get()).isZero();
        model.wordsProperty().set("nothing of the kind");
        assertThat(model.matches()).isEmpty();
        assertThat(model.markedProperty().get()).isEqualTo(-1);
    }

    @Test
    void theMarkGoesRoundAtBothEnds() {
        var model = model(List.of());
        model.move(-1);
        assertThat(model.markedProperty().get()).isEqualTo(2);
        model.move(1);
        assertThat(model.markedProperty().get()).isZero();
    }

    @Test
    void theSourcesAreAskedAnewEachTimeItOpens() {
        var model = model(List.of());
        offered.add(entry("A saved view"));
        assertThat(texts(model)).doesNotContain("A saved view");
        model.open();
        assertThat(texts(model)).contains("A saved view");
    }

    @Test
    void ofTenThousandEntriesTheBestSixtyAreShownAndAllAreCounted() {
        IntStream.range(0, 10_000)
                .forEach(i -> offered.add(entry("Shop " + i % 70 + " · " + (1950 + i % 77) + " #" + i)));
        var model = model(List.of());
        model.wordsProperty().set("shop");
        assertThat(model.foundProperty().get()).isEqualTo(10_001);
        assertThat(model.matches()).hasSize(PaletteViewModel.MOST);
        model.wordsProperty().set("#9999");
        assertThat(texts(model)).first().asString().endsWith("#9999");
    }

    @Test
    void onlyTheLastTwentyAreRemembered() {
        var model = model(List.of());
        IntStream.range(0, 30).forEach(i -> model.use(entry("entry " + i)));
        assertThat(model.recent()).hasSize(20).startsWith("entry 29", "entry 28");
    }

    private PaletteViewModel model(List<String> recent) {
        var model = new PaletteViewModel(List.of(() -> offered), recent);
        model.open();
        return model;
    }

    private static PaletteEntry entry(String text) {
        return new PaletteEntry(text, "kind", text, Feather.STAR, List.of(), () -> {});
    }

    private static List<String> texts(PaletteViewModel model) {
        return model.matches().stream().map(each -> each.entry().text()).toList();
    }
}
