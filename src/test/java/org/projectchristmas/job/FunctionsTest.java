package org.projectchristmas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.common.VendorId;

class FunctionsTest {
    private static final Parameter YEAR = Parameter.required("year", Parameter.Type.INTEGER, "The release year.");
    private static final Parameter SHOP = Parameter.optional("vendor", Parameter.Type.VENDOR, "Only this shop.");

    private final Functions functions = new Functions(
            List.of(
                    new Answer("models.products.find", YEAR, SHOP),
                    new Answer("models.products.create"),
                    new Answer("auditor.changes")),
            Set.of(new VendorId("ornament_shop_com"), new VendorId("hookedonhallmark_com")));

    private record Answer(Definition definition) implements CallFunction {
        Answer(String name, Parameter... parameters) {
            this(Definition.of(name, "Answers.", parameters));
        }

        @Override
        public Object call(Arguments arguments) {
            return arguments.toString();
        }
    }

    @Test
    void aFunctionThatIsNotRegisteredIsDeniedWithTheNearestName() {
        assertThatThrownBy(() -> functions.checked("models.product.find", Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is no function models.product.find; the nearest is models.products.find.");
    }

    @Test
    void aMissingArgumentIsNamedWithWhatIsExpected() {
        assertThatThrownBy(() -> functions.checked("models.products.find", Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("models.products.find needs year, a whole number: The release year.");
    }

    @Test
    void anUnknownArgumentIsNamedWithTheNearest() {
        assertThatThrownBy(() -> functions.checked("models.products.find", Map.of("year", "1995", "vendr", "x")))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "models.products.find has no argument vendr; it takes vendor, year, of which the nearest is vendor.");
        assertThatThrownBy(() -> functions.checked("auditor.changes", Map.of("since", "x")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("auditor.changes takes no arguments, so it has no since.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year   | 19a5           | a whole number is expected, not \"19a5\"",
                "vendor | Ornament Shop  | a shop's id such as ornament_shop_com is expected, not \"Ornament Shop\""
            })
    void anArgumentOfTheWrongTypeIsNamedWithWhatIsExpected(String name, String value, String expected) {
        var arguments = new HashMap<>(Map.of("year", "1995"));
        arguments.put(name, value);
        assertThatThrownBy(() -> functions.checked("models.products.find", arguments))
                .isInstanceOf(RefusedException.class)
                .hasMessage("models.products.find: %s is wrong; %s.".formatted(name, expected));
    }

    @Test
    void aShopThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> functions.checked("models.products.find", Map.of("year", "1995", "vendor", "nope")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is no shop nope; there are hookedonhallmark_com, ornament_shop_com.");
    }

    @Test
    void equalArgumentsAreEqualHoweverTheyAreWritten() {
        Invocation typed =
                functions.checked("models.products.find", Map.of("year", "+01995", "vendor", "ornament_shop_com"));
        Invocation built = functions.checked(Invocation.of(
                "models.products.find",
                Arguments.NONE.with("vendor", new VendorId("ornament_shop_com")).with("year", 1995)));

        assertThat(typed).isEqualTo(built);
        assertThat(typed.arguments().json()).isEqualTo("{\"vendor\":\"ornament_shop_com\",\"year\":\"1995\"}");
        assertThat(Arguments.parse(typed.arguments().json())).isEqualTo(built.arguments());
        assertThat(typed).hasToString("models.products.find vendor=ornament_shop_com year=1995");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, two words, two words",
        "INTEGER, -007, -7",
        "DECIMAL, 1.500, 1.5",
        "DECIMAL, 1E+2, 100",
        "DECIMAL, 0.00, 0",
        "DECIMAL, 0e999999999, 0",
        "INSTANT, 2026-11-23T08:00:00.000Z, 2026-11-23T08:00:00Z",
        "DURATION, PT60M, PT1H",
        "URL, https://www.example.com/a?b=c, https://www.example.com/a?b=c",
        "VENDOR, ornament_shop_com, ornament_shop_com"
    })
    void everyTypeHasOneWayOfWritingAValue(Parameter.Type type, String written, String canonical) {
        assertThat(type.canonical(written)).isEqualTo(canonical);
        assertThat(type.canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 1.5",
        "DECIMAL, one",
        "DECIMAL, 1e999999999",
        "DECIMAL, 1e-999999999",
        "INSTANT, today",
        "INSTANT, -1000000000-01-01T00:00:00Z",
        "INSTANT, +10000-01-01T00:00:00Z",
        "DURATION, 5 s",
        "URL, /page",
        "URL, mailto:a@b",
        "VENDOR, A B"
    })
    void whatIsNoValueOfATypeIsRefused(Parameter.Type type, String written) {
        assertThatThrownBy(() -> type.canonical(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type.expected());
    }

    @Test
    void argumentsAreReadByType() {
        Arguments arguments = Arguments.NONE
                .with("url", URI.create("https://www.example.com/"))
                .with("age", Duration.ofHours(1))
                .with("year", 1995);
        assertThat(arguments.url("url")).isEqualTo(URI.create("https://www.example.com/"));
        assertThat(arguments.duration("age")).isEqualTo(Duration.ofHours(1));
        assertThat(arguments.integer("year")).isEqualTo(1995);
        assertThat(arguments.has("vendor")).isFalse();
        assertThatThrownBy(() -> arguments.vendor("vendor")).hasMessage("no argument vendor");
    }

    @Test
    void argumentsHaveABound() {
        assertThatThrownBy(() -> Arguments.NONE.with("text", "x".repeat(Arguments.MOST_LETTERS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "Sync.all", "sync..all", ".sync", "sync.", "sync all.x", ""})
    void aNameIsWordsWithDotsBetween(String name) {
        assertThatThrownBy(() -> new FunctionName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoFunctionsOfOneNameAreAMistake() {
        assertThatThrownBy(() -> new Functions(List.of(new Answer("a.b"), new Answer("a.b")), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSignatureShowsWhatMustAndWhatMayBeGiven() {
        assertThat(functions
                        .get(new FunctionName("models.products.find"))
                        .definition()
                        .signature())
                .isEqualTo("models.products.find year [vendor]");
    }
}
