package org.projectchristmas.integration.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stood on the pages before is passed, and only that. */
class KnownBlocksTest {
    private static final URI ADDRESS = URI.create("https://shop.example/a.html");
    private static final String MENU =
            "<nav class=menu><ul>" + "<li><a href=b.html>Bells</a>".repeat(20) + "</ul></nav>";

    private final PageTree tree = new PageTree();

    private Document read(String body) {
        return tree.parse(
                "<!DOCTYPE html><html><head><title>a</title></head><body>" + body + "</body></html>", ADDRESS);
    }

    private List<String> passed(String body) {
        return UnreadElements.in(read(body)).stream()
                .map(each -> each.tagName())
                .toList();
    }

    private void readTwice(String body) {
        read(body);
        read(body);
    }

    @Test
    void aBlockIsPassedWhereItStoodOnThePagesBefore() {
        readTwice(MENU);

        assertThat(passed("<h1>c</h1>" + MENU + "<p>d")).containsExactly("nav");
    }

    @Test
    void aBlockThatDiffersInOneLetterIsRead() {
        readTwice(MENU);

        String other = MENU.replaceFirst("(?s)Bells(?=</a></ul>)", "Balls");
        assertThat(other).isNotEqualTo(MENU);
        assertThat(passed(other)).isEmpty();
        assertThat(read(other).text()).endsWith("Balls");
    }

    @Test
    void aBlockElsewhereIsRead() {
        readTwice(MENU);

        // Each of these would read the block in another way, or could.
        for (String around :
                List.of("<div>", "<ul><li>", "<button>", "<a href=x>", "<table><tr><td>", "<form>", "<select>")) {
            assertThat(passed(around + MENU)).as(around).isEmpty();
        }
        assertThat(UnreadElements.in(tree.parse("<html><head></head><body>" + MENU, ADDRESS)))
                .isEmpty();
    }

    @Test
    void aBlockThatEndsMoreThanItselfIsNotKnown() {
        String item = "<div class=item>" + "<li>bells and balls".repeat(20);
        String page = "<ul><li>" + item + "</div>" + "</ul>";
        readTwice(page);

        Document third = read(page);

        assertThat(UnreadElements.in(third)).extracting(each -> each.tagName()).containsExactly("ul");
        assertThat(TreeText.of(third))
                .isEqualTo(TreeText.of(Jsoup.parse(
                        "<!DOCTYPE html><html><head><title>a</title></head><body>" + page + "</body></html>",
                        ADDRESS.toString())));
    }

    @Test
    void aBlockThatMovesTheAddressesOfThePageIsNotKnown() {
        String page = MENU.replace("<ul>", "<base href='/x/'><ul>");
        readTwice(page);

        assertThat(read(page).expectFirst("a").absUrl("href")).isEqualTo("https://shop.example/x/b.html");
        assertThat(passed(page)).doesNotContain("nav");
    }

    /** Each would stay in memory as long as its block is known. */
    @Test
    void theBlocksOfAHugePageAreNotKnown() {
        String page = MENU + "<p>a".repeat(100_000);
        readTwice(page);

        assertThat(passed(page)).isEmpty();
    }

    @Test
    void whatIsLookedForIsFoundInABlockThatWasPassed() {
        var words = new Words("ITEMPROP", "<h1");
        String menu = "<nav>" + "<a href=b.html>bells</a>".repeat(20) + "</nav>";
        String data = "<div>" + "<a href=b.html>bells</a>".repeat(20) + "<i ItemProp=name>c</i></div>";
        readTwice(menu + data);

        List<UnreadElement> passed = UnreadElements.in(read(menu + data));

        assertThat(passed).extracting(words::mayBeIn).containsExactly(false, true);
        assertThat(passed).extracting(new Words("bells")::mayBeIn).containsExactly(true, true);
        assertThat(words.mayBeIn(read(menu).body())).isTrue();
    }
}
