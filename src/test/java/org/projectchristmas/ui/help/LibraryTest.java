package org.projectchristmas.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>[^<]+</version></dependency>");

    @Test
    void everyLibraryOfTheBuildIsThereWithItsLicence() throws Exception {
        var all = Library.all();
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        var direct = DEPENDENCY
                .matcher(dependencies)
                .results()
                .map(each -> each.group(1) + ":" + each.group(2))
                .toList();

        assertThat(direct).hasSizeGreaterThan(15);
        assertThat(all).extracting(Library::artifact).containsAll(direct);
        assertThat(all).hasSizeGreaterThan(direct.size());
        assertThat(all).allSatisfy(each -> {
            assertThat(each.licences()).as(each.name()).isNotBlank().doesNotContainIgnoringCase("unknown");
            assertThat(each.version()).as(each.name()).isNotBlank();
        });
    }

    @Test
    void whatOnlyTestsUseIsNoPartOfTheProgram() {
        assertThat(Library.all()).extracting(Library::artifact).noneMatch(each -> each.startsWith("org.junit"));
    }

    @Test
    void severalLicencesAreAlternatives() {
        assertThat(Library.all())
                .filteredOn(each -> each.artifact().equals("ch.qos.logback:logback-classic"))
                .singleElement()
                .extracting(Library::licences)
                .asString()
                .contains(" or ");
    }
}
