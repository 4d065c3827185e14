package org.projectchristmas.integration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseObjectTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a;b}c</d\",\"price\":\"1.50\"} ~ a;b}c</d",
                "{'name':'Santa\\'s \"Big\" Day', price:1.50} ~ Santa's \"Big\" Day",
                "{name:\"3/4\" inch, 2\" high\", price: 1.50,} ~ 3/4\" inch, 2\" high",
                "{name : \"Caf\\u00e9 \\x26 <\\/b>\" /* no */, price:1.50} ~ Caf\u00e9 & </b>",
                "{\"tags\":[\"{\",{\"name\":\"inner\"}],\"name\":\"outer\",\"price\":1.50} ~ outer",
                "{\"name\":\"no comma\" \"price\":1.50} ~ no comma",
                "{\"name\":\"ends in a quote\"\",\"price\":1.50} ~ ends in a quote\""
            })
    void stringsAreReadWhateverTheyHold(String text, String name) {
        assertThat(LooseObject.read(text, 0)).containsEntry("name", name).containsEntry("price", "1.50");
    }

    @Test
    void nullsAreNoValuesAndWhatFollowsABreakIsLeftOut() {
        assertThat(LooseObject.read("{a:null,b:undefined,c:1 d e f", 0)).doesNotContainKeys("a", "b");
        assertThat(LooseObject.read("{", 0)).isEmpty();
        assertThat(LooseObject.read("{\"id\":\"QX1\", %%% }", 0)).containsOnlyKeys("id");
    }

    @Test
    void aHugeOrHostileObjectCostsNoTime() {
        String quotes = "{\"name\":\"" + "\", ".repeat(100_000);
        String braces = "{a:" + "{".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            LooseObject.read(quotes, 0);
            LooseObject.read(braces, 0);
        });
    }

    @Test
    void onlyADeclarationOfTheItemIsRead() {
        assertThat(Shift4Item.in("if (_3d_item == {}) {} var my_3d_item = {id:'1'}; _3d_item_related = {id:'2'};"))
                .isNull();
        assertThat(Shift4Item.in("_3d_item={}; window._3d_item\n=\n{ id: 'QX1' }"))
                .isNotNull()
                .extracting(item -> item.text("id"))
                .isEqualTo("QX1");
    }

    @Test
    void anItemInACommentIsNone() {
        for (String comment : List.of("// ", "/* ", "foo(); // ", "/**\n * ")) {
            assertThat(item(comment + "var _3d_item = {id:'1'}; */\nvar _3d_item = {id:'2'};"))
                    .isEqualTo("2");
        }
        for (String code : List.of("load('//cdn/x', 'https://cdn/*', '*/*'); ", "/* old */ ", "// old\n")) {
            assertThat(item(code + "var _3d_item = {id:'1'}; /* end */")).isEqualTo("1");
        }
    }

    private static @Nullable String item(String script) {
        Shift4Item item = Shift4Item.in(script);
        return item == null ? null : item.text("id");
    }
}
