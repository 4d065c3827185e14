package org.projectchristmas.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

class KeyListTest {
    private final Shortcuts shortcuts = new Shortcuts();

    @Test
    void aKeyIsFoundByItsActionItsGroupOrItself() {
        shortcuts.add(Group.SHOPS, "Refresh all shops", "F5", () -> {});
        shortcuts.add(Group.FIND, "Search", "Shortcut+F", () -> {});
        shortcuts.add(Group.WINDOW, "Always light", () -> {});

        assertThat(found("")).as("only what has a key").containsExactly("Search", "Refresh all shops");
        assertThat(found("REFRESH sho")).containsExactly("Refresh all shops");
        assertThat(found("f5")).containsExactly("Refresh all shops");
        assertThat(found("find")).containsExactly("Search");
        assertThat(found("light")).isEmpty();
    }

    @Test
    void aCharacterThatIsAlsoTypedStandsBesideTheKey() {
        var help =
                shortcuts.add(Group.HELP, "Keyboard shortcuts", "F1", () -> {}).alsoTyped("?");
        assertThat(help.keyTexts()).containsExactly("F1", "?");
        assertThat(found("?")).containsExactly("Keyboard shortcuts");
    }

    private List<String> found(String words) {
        return new KeyList(shortcuts.all(), Messages.in(Locale.US))
                .matching(words).values().stream()
                        .flatMap(List::stream)
                        .map(Shortcut::text)
                        .toList();
    }
}
