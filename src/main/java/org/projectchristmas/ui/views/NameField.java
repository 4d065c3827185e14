package org.projectchristmas.ui.views;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;

/** The one field in which views get their names, in the place of the view's line. */
final class NameField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ViewsViewModel model;
    private final TextField field = new TextField();
    private final Runnable ended;
    private final Executor screen = new FxThread();
    private final ReadOnlyObjectWrapper<@Nullable ViewRow> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param ended gets the keyboard back when a key ended the naming */
    NameField(ViewsViewModel model, Messages messages, Runnable ended) {
        this.model = model;
        this.ended = ended;
        field.setId("view-name");
        field.setAccessibleText(messages.text("views.name"));
        field.textProperty().subscribe((_, _) -> judge());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                // Whoever goes elsewhere has finished, unless the name is none.
                end(problemNow() == null);
            }
        });
        field.parentProperty().subscribe((_, _) -> takeKeyboard());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                judge();
                if (problemNow() == null) {
                    end(true);
                    ended.run();
                }
            }
            case ESCAPE -> {
                event.consume();
                end(false);
                ended.run();
            }
            default -> {}
        }
    }

    /** Begins to write the name of a row. */
    void begin(ViewRow named) {
        field.setText(named.name());
        model.setNaming(true);
        row.set(named);
        judge();
        takeKeyboard();
    }

    /** Once the cell has taken the field in, and the list is there, which it may do when it is laid out only. */
    private void takeKeyboard() {
        screen.execute(() -> {
            if (row.get() != null && field.getParent() != null && !field.isFocused()) {
                field.requestFocus();
                field.selectAll();
            }
        });
    }

    private void end(boolean isWanted) {
        var named = row.get();
        if (named == null) {
            return;
        }
        row.set(null);
        problem.set("");
        Long id = named.id();
        if (id == null) {
            if (isWanted) {
                model.saveNew(field.getText());
            } else {
                model.cancelNew();
            }
        } else if (isWanted) {
            model.rename(id, field.getText());
        }
        // Last of all: as long as a new view waits for a name, its row would be named anew.
        model.setNaming(false);
    }

    private @Nullable String problemNow() {
        var named = row.get();
        return named == null ? null : model.problemOf(field.getText(), named.id());
    }

    private void judge() {
        String wrong = problemNow();
        field.pseudoClassStateChanged(WRONG, wrong != null);
        problem.set(wrong == null ? "" : wrong);
    }

    boolean isFor(ViewRow other) {
        return other.equals(row.get());
    }

    TextField field() {
        return field;
    }

    /** The row whose name is being written, null if none. */
    ReadOnlyObjectProperty<@Nullable ViewRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** Why what is written is no name, empty if it is one. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
