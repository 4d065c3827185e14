package org.projectchristmas.sync.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.ProblemPage;

class FolderProblemPagesTest {
    private static final VendorId SHOP = new VendorId("a_shop");
    private static final Instant MORNING = Instant.parse("2026-11-01T08:00:00Z");

    @TempDir
    private Path folder;

    private static ProblemPage page(int number) {
        return new ProblemPage(
                SHOP, URI.create("https://a-shop.test/" + number), "a \"price\"", MORNING.plusSeconds(number));
    }

    @Test
    void whatIsKeptIsListedNewestFirst() {
        var pages = new FolderProblemPages(folder.resolve("problems"), 20);
        pages.keep(page(1), "<p>one</p>");
        pages.keep(page(2), "<p>two</p>");

        assertThat(pages.list(SHOP)).containsExactly(page(2), page(1));
        assertThat(pages.list(new VendorId("other_shop"))).isEmpty();
    }

    @Test
    void onlyTheNewestAreKept() throws IOException {
        var pages = new FolderProblemPages(folder, 3);
        for (int i = 1; i <= 7; i++) {
            pages.keep(page(i), "<p>" + i + "</p>");
        }

        assertThat(pages.list(SHOP)).containsExactly(page(7), page(6), page(5));
        try (var files = Files.list(folder.resolve("a_shop"))) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void twoPagesOfOneMomentAreTwo() {
        var pages = new FolderProblemPages(folder, 20);
        pages.keep(page(1), "one");
        pages.keep(page(1), "two");

        assertThat(pages.list(SHOP)).hasSize(2);
    }

    @Test
    void ofAHugePageTheBeginningIsKept() throws IOException {
        var pages = new FolderProblemPages(folder, 20);
        pages.keep(page(1), "ü".repeat(3_000_000));

        try (var files = Files.list(folder.resolve("a_shop"))) {
            Path html = files.filter(each -> each.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(html, UTF_8)).hasSize(1_000_000);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        var pages = new FolderProblemPages(file, 20);

        pages.keep(page(1), "one");

        assertThat(pages.list(SHOP)).isEmpty();
    }

    @Test
    void aSpoiledNoteHidesOnlyItself() throws IOException {
        var pages = new FolderProblemPages(folder, 20);
        pages.keep(page(1), "one");
        Files.writeString(folder.resolve("a_shop").resolve("x.json"), "{ \"url\": ");

        assertThat(pages.list(SHOP)).containsExactly(page(1));
    }
}
