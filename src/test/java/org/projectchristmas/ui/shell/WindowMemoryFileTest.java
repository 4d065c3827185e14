package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.catalog.view.WrittenChoices;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.ShelfOrders;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.ColumnMemory;
import org.projectchristmas.ui.detail.HistoryLook;
import org.projectchristmas.ui.fx.Appearance;
import org.projectchristmas.ui.fx.Language;

class WindowMemoryFileTest {
    private static final WindowMemory LEFT = new WindowMemory(
            new WindowMemory.Frame(12.0, 34.0, 1200, 800, true),
            Appearance.DARK,
            new WindowMemory.Dividers(0.2, 0.7, 0.5, true),
            new WindowMemory.DrawerPage("log", true),
            WindowMemory.Place.of(new Branch.Year(new VendorId("ornament_shop_com"), 1998)),
            new Arrangement(
                    Arrangement.Layout.GRID,
                    Arrangement.Grouping.SERIES,
                    List.of(new SortOrder(Sort.PRICE, false), new SortOrder(Sort.NAME, true)),
                    List.of(new ColumnMemory("sku", 90, false), new ColumnMemory("name", 300, true)),
                    240.0,
                    Arrangement.GroupOrder.SUM),
            new ShelfOrders.Left(Shelf.ALL, Map.of(Shelf.PRICE_DROPS, List.of(new SortOrder(Sort.NAME, false)))),
            new Sought(
                    "father price<30",
                    new WrittenChoices(Map.of(
                            "VENDOR", new WrittenChoices.Chosen(List.of("ornament_shop_com"), null, null),
                            "YEAR", new WrittenChoices.Chosen(List.of(""), 1990L, 1999L))),
                    List.of(7L, 41L),
                    3L,
                    Arrangement.FIRST_TIME,
                    41L,
                    7L),
            true,
            true,
            "insight",
            new WindowMemory.Habits(120, Language.ENGLISH, List.of("action/find/Search"), HistoryLook.TABLE));

    @TempDir
    private Path home;

    private WindowMemoryFile file;

    @BeforeEach
    void open() {
        file = new WindowMemoryFile(home);
    }

    @Test
    void theFirstTimeHasItsOwnLayout() {
        assertThat(file.read()).isEqualTo(WindowMemory.FIRST_TIME);
    }

    @Test
    void theWindowIsFoundAsItWasLeft() {
        file.write(LEFT);
        assertThat(file.read()).isEqualTo(LEFT);
        assertThat(file.read().place().branch()).isEqualTo(new Branch.Year(new VendorId("ornament_shop_com"), 1998));
        assertThat(home.resolve("window.json.new")).doesNotExist();
    }

    @Test
    void aLinkedFileIsWrittenWhereItIsAndStaysLinked() throws IOException {
        Path elsewhere = Files.writeString(home.resolve("mine.json"), "{}");
        Path link = Files.createSymbolicLink(home.resolve("window.json"), elsewhere);
        file.write(LEFT);
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere).content().contains("ornament_shop_com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"frame\": 7}",
                "{\"order\": {\"sort\": \"COLOUR\"}}",
                "\u0000\u0001",
                "{\"sought\": {\"words\": [1]}}",
                "{\"sought\": {\"choices\": {\"facets\": {\"YEAR\": null}}}}",
                "{\"sought\": {\"choices\": {\"facets\": {\"YEAR\": {\"values\": [null]}}}}}",
                "{\"place\": {\"shelf\": \"ALL\", \"vendor\": \"../etc\"}}"
            })
    void aFileThatCannotBeReadIsPassedOver(String text) throws IOException {
        Files.writeString(home.resolve("window.json"), text);
        assertThat(file.read()).isEqualTo(WindowMemory.FIRST_TIME);
    }

    @Test
    void whatWasLookedForAndAtIsFoundAgain() {
        file.write(LEFT);
        Sight sight = file.read().sought().sight(Branch.ALL);
        assertThat(sight)
                .isEqualTo(Sight.of(new ViewQuery(
                                "father price<30",
                                FacetChoices.NONE
                                        .with(Facet.VENDOR, new FacetChoice(Set.of("ornament_shop_com"), null))
                                        .with(
                                                Facet.YEAR,
                                                new FacetChoice(Set.of(""), new FacetChoice.Range(1990, 1999))),
                                Branch.ALL))
                        .within(ProductIds.of(41, 7))
                        .in(3L)
                        .selecting(41L)
                        .scrolledTo(7L));
        assertThat(Sought.of(sight, Arrangement.FIRST_TIME)).isEqualTo(LEFT.sought());
    }

    @Test
    void ofWhatWasLookedForOnlyWhatIsKnownAndSaneIsTaken() throws IOException {
        Files.writeString(home.resolve("window.json"), """
                {"sought": {"words": "%s", "selected": 41, "choices": {"facets": {
                  "COLOUR": {"values": ["red"]},
                  "YEAR": {"values": [], "from": 1999, "to": 1990},
                  "PRICE": {"from": 100},
                  "BRAND": {"values": ["Hallmark"]}}}}}""".formatted("x".repeat(100_000)));
        assertThat(file.read().sought().sight(Branch.ALL))
                .isEqualTo(Sight.of(new ViewQuery(
                                "",
                                FacetChoices.NONE.with(Facet.BRAND, new FacetChoice(Set.of("Hallmark"), null)),
                                Branch.ALL))
                        .selecting(41L));
    }

    @Test
    void whatAFileLeavesOutIsAsTheFirstTime() throws IOException {
        Files.writeString(home.resolve("window.json"), "{\"appearance\": \"DARK\", \"future\": 1}");
        assertThat(file.read().appearance()).isEqualTo(Appearance.DARK);
        assertThat(file.read().dividers()).isEqualTo(WindowMemory.Dividers.FIRST_TIME);
    }

    @Test
    void aFileFromBeforeTheDrawerHadPagesStillOpensItWhereItStood() throws IOException {
        Files.writeString(
                home.resolve("window.json"),
                "{\"dividers\": {\"sidebar\": 0.2, \"detail\": 0.7, \"activity\": 0.3, \"activityOpen\": true}}");
        assertThat(file.read().dividers()).isEqualTo(new WindowMemory.Dividers(0.2, 0.7, 0.3, true));
        assertThat(file.read().drawer()).isEqualTo(WindowMemory.DrawerPage.FIRST_TIME);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonToFail() throws IOException {
        Path blocked = Files.createFile(home.resolve("blocked"));
        new WindowMemoryFile(blocked).write(LEFT);
        assertThat(Files.size(blocked)).isZero();
    }
}
