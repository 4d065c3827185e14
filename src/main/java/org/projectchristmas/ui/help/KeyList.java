package org.projectchristmas.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The actions that have a key, by what they are for, as far as they match what is looked for. */
final class KeyList {
    private final List<Shortcut> shortcuts;
    private final Messages messages;

    KeyList(List<Shortcut> shortcuts, Messages messages) {
        this.shortcuts =
                shortcuts.stream().filter(each -> !each.keyTexts().isEmpty()).toList();
        this.messages = messages;
    }

    /** Those in whose name, group or keys every word occurs, whatever its case; a group without any is not there. */
    Map<Group, List<Shortcut>> matching(String words) {
        var wanted = Arrays.stream(fold(words).strip().split("\\s+")).toList();
        var found = new EnumMap<Group, List<Shortcut>>(Group.class);
        for (Shortcut each : shortcuts) {
            String all = fold(each.text() + " " + title(each.group()) + " " + String.join(" ", each.keyTexts()));
            if (wanted.stream().allMatch(all::contains)) {
                found.computeIfAbsent(each.group(), _ -> new ArrayList<>()).add(each);
            }
        }
        return found;
    }

    String title(Group group) {
        return messages.text("shortcuts.group." + group.id());
    }

    private String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
