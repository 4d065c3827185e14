package org.projectchristmas.integration.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEndTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>1998</title><script>var a = "<div>";</script></head>
            <body><!-- <ul> --><header>Shop</header><main><div class="a > b"><p>One<p>Two
            <a href="/a_p_1.html">Angel</a></div></main></body></html>""";

    @Test
    void aPageThatIsCutAnywhereBehindItsBeginningBreaksOff() {
        int start = PAGE.indexOf("<head>") + 1;
        for (int end = start; end < PAGE.indexOf("</main>") + 3; end++) {
            String cut = PAGE.substring(0, end);
            boolean isBetween = cut.stripTrailing().matches("(?s).*(</head>|<body>|-->|</header>)");
            assertThat(PageEnd.isMissing(cut)).as(cut).isEqualTo(!isBetween);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<HTML><BODY><DIV>One</BODY></HTML>",
                "<html><body><div>one</Body>",
                "<html><body><div><p>One</div><p>Two<ul><li>Three</ul>",
                "<html><body><div>One</div></div></section><br><script>\"<div>\"</script>",
                "<div class=product-item>no document, but a part of one",
                "plain text",
                ""
            })
    void whatMayBeLeftOutIsNotMissed(String page) {
        assertThat(PageEnd.isMissing(page)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><script>var a = 1;",
                "<html><body><!-- never closed",
                "<html><body><p>One <a href=/x",
                "<HTML><BODY><TABLE><TR><TD>One",
                "<html><head><meta charset=utf-8>"
            })
    void whatHasToBeClosedIsMissed(String page) {
        assertThat(PageEnd.isMissing(page)).isTrue();
    }

    @Test
    void aHugePageOfBeginningsTakesNoTime() {
        String page = "<html>" + "<div <!-- <script x".repeat(300_000);

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PageEnd.isMissing(page)))
                .isTrue();
    }
}
