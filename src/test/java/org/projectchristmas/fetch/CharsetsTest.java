package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
    private static final String TEXT = "Nature\u2019s Sketchbook 3\u00bd\" H \u2014 caf\u00e9";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            text/html; charset=utf-8           | UTF-8
            text/html; charset="UTF-8"         | UTF-8
            text/html;charset=windows-1252     | windows-1252
            text/html; charset=ISO-8859-1      | windows-1252
            text/html; charset=latin1          | windows-1252
            text/html; charset=us-ascii        | windows-1252
            text/html; charset=no-such-charset | UTF-8
            text/html; charset=no-such-charset | windows-1252
            text/html; charset=                | windows-1252
            text/html                          | UTF-8
            text/html                          | windows-1252
            none                               | UTF-8
            none                               | windows-1252
            text/html; charset=utf-8           | windows-1252
            text/html; charset=ISO-8859-1      | UTF-8
            text/html; charset=windows-1252    | UTF-8
            """)
    void theHeaderIsBelievedAsFarAsItMakesText(@Nullable String header, Charset written) {
        assertThat(Charsets.decode(TEXT.getBytes(written), header)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta charset="windows-1252">                                        | windows-1252
            <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"> | windows-1252
            <META CHARSET=windows-1252 />                                        | windows-1252
            <meta charset="utf-8">                                               | UTF-8
            <meta charset="utf-16">                                              | UTF-8
            <?xml version="1.0" encoding="windows-1252"?>                        | windows-1252
            <meta charset="koi8-r">                                              | koi8-r
            """)
    void aDeclarationInThePageIsBelieved(String declaration, Charset written) {
        String text = written.newEncoder().canEncode(TEXT) ? TEXT : "\u0421\u0430\u043d\u0442\u0430";

        assertThat(Charsets.decode((declaration + text).getBytes(written), "text/html"))
                .isEqualTo(declaration + text);
    }

    @Test
    void aDeclarationFarDownIsNotLookedFor() {
        String page = " ".repeat(2048) + "<meta charset=\"koi8-r\">" + TEXT;

        assertThat(Charsets.decode(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(page);
    }

    @Test
    void aByteOrderMarkWinsAndIsLeftOut() {
        String marked = "\ufeff" + TEXT;

        assertThat(Charsets.decode(marked.getBytes(StandardCharsets.UTF_8), "text/html; charset=windows-1252"))
                .isEqualTo(TEXT);
        assertThat(Charsets.decode(marked.getBytes(StandardCharsets.UTF_16LE), null))
                .isEqualTo(TEXT);
        assertThat(Charsets.decode(marked.getBytes(StandardCharsets.UTF_16BE), null))
                .isEqualTo(TEXT);
    }

    @Test
    void anOldTextPastedIntoAUtf8PageSpoilsNothingElse() {
        byte[] page = "caf\u00e9 #".getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xBD;

        assertThat(Charsets.decode(page, "text/html; charset=utf-8")).isEqualTo("caf\u00e9 \u00bd");
    }

    @Test
    void aCutOffCharacterAtTheEndIsShownAsItsBytes() {
        byte[] page = {'a', (byte) 0xC3};

        assertThat(Charsets.decode(page, "text/html; charset=utf-8")).isEqualTo("a\u00c3");
    }

    @Test
    void anEmptyPageIsAnEmptyText() {
        assertThat(Charsets.decode(new byte[0], null)).isEmpty();
    }

    @Test
    void aMetaElementWithoutEndCostsNoTime() {
        String page = "<meta " + "charset ".repeat(100_000);

        assertThat(Charsets.decode(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(page);
    }
}
