package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.cli.Exit;

/** Saved views on the command line, as a script sees them. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class ViewsCommandTest {
    private static final String HEAD = "name\tquery\tpart\tfilters";

    private CommandScene scene;

    @BeforeAll
    void refresh(@TempDir Path folder) {
        scene = new CommandScene(folder);
        scene.run("refresh");
    }

    @AfterAll
    void close() {
        scene.close();
    }

    @BeforeEach
    void removeAll() {
        scene.run("views").lines().stream()
                .skip(1)
                .forEach(each -> scene.run("views", "remove", each.split("\t", 2)[0]));
    }

    @Test
    void aViewIsSavedShownRenamedAndRemoved() {
        assertThat(scene.run("views").lines()).containsExactly(HEAD);
        assertThat(scene.run("views", "save", " Cheap ones ", "price<30 -soldout")
                        .lines())
                .containsExactly(HEAD, "Cheap ones\tprice<30 -soldout\t\t");
        assertThat(scene.run("views", "save", "All", "\"\"").code()).isEqualTo(Exit.DONE);
        assertThat(scene.run("views", "show", "CHEAP ONES").lines())
                .containsExactly(HEAD, "Cheap ones\tprice<30 -soldout\t\t");
        assertThat(scene.run("views", "rename", "cheap ones", "Under 30").lines())
                .containsExactly(HEAD, "Under 30\tprice<30 -soldout\t\t", "All\t\"\"\t\t");
        assertThat(scene.run("views", "remove", "under 30").lines()).containsExactly(HEAD, "All\t\"\"\t\t");
        assertThat(scene.run("views", "list").lines()).containsExactly(HEAD, "All\t\"\"\t\t");
    }

    @Test
    void searchAndExportFindWhatTheViewFinds() {
        scene.run("views", "save", "Nineties", "year:1990..1999");
        var whole = scene.run("search", "--limit", "0", "year:1990..1999").lines();
        assertThat(whole.size()).isGreaterThan(2);
        assertThat(scene.run("search", "--limit", "0", "--view", "nineties").lines())
                .isEqualTo(whole);
        assertThat(scene.run("search", "--limit", "0", "--view", "nineties", "year:1998")
                        .lines())
                .isEqualTo(scene.run("search", "--limit", "0", "year:1998").lines());
        assertThat(scene.run("export", "--view", "Nineties", "-").err())
                .startsWith("Exported %,d products".formatted(whole.size() - 1));
    }

    @Test
    void whatCannotBeIsAnsweredWithOneSentence() {
        scene.run("views", "save", "Taken", "frosty");
        assertRefused("There is a view of that name already", "views", "save", "TAKEN", "x");
        assertRefused("A view needs a name.", "views", "save", " ", "x");
        assertRefused("A name has at most 80 letters.", "views", "rename", "Taken", "x".repeat(81));
        assertRefused("There is no view \"Nothing\"; 'christmas views' lists them.", "views", "show", "Nothing");
        assertRefused("There is no view \"Nothing\"", "search", "--view", "Nothing");
        assertRefused("Say what to look for", "search");
        assertRefused("^", "views", "save", "Wrong", "price:cheap");
        assertThat(scene.run("views").lines()).hasSize(2);
    }

    private void assertRefused(String sentence, String... words) {
        var said = scene.run(words);
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains(sentence);
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"search -soldout", "views save Buyable -soldout", "search red -soldout --limit 3"})
    void aQueryThatLooksLikeAnOptionIsToldItsPlace(String line) {
        var said = scene.run(line.split(" ", -1));
        assertThat(said.code()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("Put -- before what is looked for if it begins with a dash: -- -soldout");
    }
}
