package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    private static final String GAP = "integrations.hookedonhallmark_com.gap";

    @TempDir
    private Path folder;

    private CommandScene scene;

    @BeforeEach
    void open() {
        scene = new CommandScene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aSettingIsSetListedAndTakenBack() {
        var set = scene.run("config", "set", GAP, "PT0.01S");
        assertThat(set.code()).isZero();
        assertThat(set.lines()).containsExactly(GAP + "=PT0.01S  (own, default PT0S)");
        assertThat(scene.run("config").lines()).containsExactly(GAP + "=PT0.01S");
        assertThat(scene.run("config", "list", "integrations.").lines())
                .contains(GAP + "=PT0.01S  (own, default PT0S)")
                .hasSizeGreaterThan(9);
        assertThat(scene.run("--set", GAP + "=PT2S", "config", "list", GAP).lines())
                .containsExactly(GAP + "=PT2S  (command line, default PT0S)");

        assertThat(scene.run("config", "unset", GAP).lines()).containsExactly(GAP + "=PT0S  (default)");
        var none = scene.run("config");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("You have set nothing of your own in ");
    }

    @Test
    void aPasswordIsShownNowhere() {
        String set = scene.run("config", "set", "store.password", "geheim").out();
        String own = scene.run("config").out();

        assertThat(own).isEqualTo("store.password=(hidden)\n");
        assertThat(set + scene.run("config", "list").out())
                .contains(own.strip())
                .doesNotContain("geheim");
    }

    @Test
    void sectionsWithFreeKeysAreListedAsOneSetting() {
        assertThat(scene.run("config", "list").lines())
                .contains("audit={\"models.products.*\":[\"*\"]}  (default)")
                .anyMatch(each -> each.startsWith("hooks={\"*\":{\"pre\":[\"log\"]"));
        assertThat(scene.run("config", "set", "audit", "{\"models.products.update\":[\"price\"]}")
                        .out())
                .startsWith("audit={")
                .contains("\"models.products.update\":[\"price\"]", "(own, default {");
    }

    @Test
    void whatTheOwnerSetCountsForEveryCommand() {
        scene.run("config", "set", "integrations.ornament_shop_com.enabled", "false");
        assertThat(scene.run("refresh", "--vendor", "ornament_shop_com").code()).isNotZero();
    }

    @Test
    void aWrongValueIsOneSentenceAndExitCode2() {
        var said = scene.run("config", "set", GAP, "soon");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo("christmas: Not set: " + GAP
                        + " is \"soon\", but a duration such as \"PT2S\", \"PT24H\" or \"P7D\" is expected.\n");
        assertThat(scene.run("config").out()).isEmpty();
    }
}
