package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.Arrangement;
import org.projectchristmas.ui.catalog.Branch;
import org.projectchristmas.ui.catalog.ColumnMemory;
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
                    240.0),
            true,
            true,
            "insight",
            new WindowMemory.Habits(120, Language.ENGLISH, List.of("action/find/Search")));

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
                "{\"place\": {\"shelf\": \"ALL\", \"vendor\": \"../etc\"}}"
            })
    void aFileThatCannotBeReadIsPassedOver(String text) throws IOException {
        Files.writeString(home.resolve("window.json"), text);
        assertThat(file.read()).isEqualTo(WindowMemory.FIRST_TIME);
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
