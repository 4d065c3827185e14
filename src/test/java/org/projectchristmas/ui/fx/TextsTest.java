package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the screens to the bundle: every text is in it, and nothing in it is dead. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/projectchristmas/ui");
    private static final Path RESOURCES = Path.of("src/main/resources/org/projectchristmas/ui");
    /** Attributes of FXML whose value a user reads or hears. */
    private static final Pattern READ = Pattern.compile(
            "\\b(?:text|promptText|accessibleText|accessibleHelp|title|headerText|contentText)=\"([^\"]*)\"");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(?:[.-][A-Za-z0-9_-]+)+");

    private static final Pattern TRANSLATION = Pattern.compile(".*_[a-z]{2}\\.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Properties texts = load(RESOURCES.resolve("messages.properties"));
    private final Set<String> keys = new TreeSet<>(texts.stringPropertyNames());

    TextsTest() throws IOException {}

    @Test
    void fxmlHoldsKeysAndBindingsButNoText() {
        var literal = new ArrayList<String>();
        for (Path file : files(RESOURCES, ".fxml")) {
            Matcher read = READ.matcher(text(file));
            while (read.find()) {
                String value = read.group(1);
                if (value.startsWith("%")) {
                    assertThat(keys).as(file.toString()).contains(value.substring(1));
                } else if (!value.startsWith("${") && !value.isEmpty()) {
                    literal.add(file + ": " + value);
                }
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void codeAsksForNoTextThatIsMissing() {
        Pattern asked = Pattern.compile("(?:messages\\.text|shortcuts\\.add)\\(\\s*\"([^\"]+)\"\\s*[,)]");
        for (Path file : files(SOURCES, ".java")) {
            Matcher call = asked.matcher(text(file));
            while (call.find()) {
                assertThat(keys).as(file.toString()).contains(call.group(1));
            }
        }
    }

    @Test
    void noTextIsUnused() {
        var named = new TreeSet<String>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher string = STRING.matcher(text(file));
            while (string.find()) {
                named.add(string.group(1));
            }
        }
        for (Path file : files(RESOURCES, ".fxml")) {
            Matcher string = STRING.matcher(text(file));
            while (string.find()) {
                named.add(string.group(1).replaceFirst("^%", ""));
            }
        }
        // Some keys are built from a beginning and the name of a value: "shelves." and the shelf's name.
        var beginnings = named.stream().filter(each -> each.endsWith(".")).toList();
        var dead = keys.stream()
                .filter(key -> !named.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void keysHaveAScreenAndAnElement() {
        assertThat(keys).allMatch(key -> KEY.matcher(key).matches());
    }

    @Test
    void textsAreWellFormedAndWithoutTypewriterQuotes() {
        // A single straight quote silently switches the places of a text off.
        for (String key : keys) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(new java.text.MessageFormat(texts.getProperty(key), Locale.US))
                    .isNotNull();
        }
    }

    /** Every bundle but that of the shops' names, which are not translated. */
    static Stream<Path> bundles() {
        return files(Path.of("src/main/resources"), ".properties").stream()
                .filter(file -> !TRANSLATION.matcher(file.toString()).matches())
                .filter(file -> !file.endsWith("vendors.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanSaysAllThatEnglishSaysWithTheSamePlaces(Path english) throws IOException {
        Properties here = load(english);
        Properties there = load(Path.of(english.toString().replace(".properties", "_de.properties")));

        assertThat(there.stringPropertyNames()).isEqualTo(here.stringPropertyNames());
        for (String key : here.stringPropertyNames()) {
            String from = here.getProperty(key);
            String to = there.getProperty(key);
            assertThat(to).as(key).doesNotContain("'").isNotEmpty();
            assertThat(places(to)).as(key).isEqualTo(places(from));
            // Where a text joins others, its spaces are part of it.
            assertThat(spaces(to)).as(key).isEqualTo(spaces(from));
            assertThat(new java.text.MessageFormat(to, Locale.GERMANY)).isNotNull();
        }
    }

    @Test
    void aPercentSignFollowsItsNumberInEnglishAndABlankInGerman() throws IOException {
        assertThat(texts.values()).noneMatch(each -> each.toString().matches("(?s).*} %.*"));
        assertThat(load(RESOURCES.resolve("messages_de.properties")).values())
                .noneMatch(each -> each.toString().matches("(?s).*}%.*"));
    }

    private static Properties load(Path file) throws IOException {
        var loaded = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            loaded.load(reader);
        }
        return loaded;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Boolean> spaces(String text) {
        return List.of(text.startsWith(" "), text.endsWith(" "));
    }

    private static List<Path> files(Path root, String ending) {
        try (var all = Files.walk(root)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
