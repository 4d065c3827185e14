package org.projectchristmas.ui.log;

import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.projectchristmas.ui.fx.Messages;
import org.slf4j.event.Level;

/** The least grave entries that are wanted. */
record LevelChoice(Level level, String name) {
    /** Lets a box choose. */
    static void fill(ComboBox<LevelChoice> box, Messages messages, ObjectProperty<Level> chosen) {
        Stream.of(Level.TRACE, Level.WARN, Level.ERROR)
                .map(each -> new LevelChoice(each, messages.text("log.level.from." + each)))
                .forEach(box.getItems()::add);
        box.setOnAction(_ -> chosen.set(box.getValue().level()));
        chosen.subscribe(level -> box.getItems().stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .ifPresent(box::setValue));
    }

    @Override
    public String toString() {
        return name;
    }
}
