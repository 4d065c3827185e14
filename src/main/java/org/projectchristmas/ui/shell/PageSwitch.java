package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.control.OneOf;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** The list of pages at the top of the side bar; one of them is shown. */
final class PageSwitch extends VBox {
    private final List<Page> pages;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Page> shown;
    private final OneOf<Page> marked;

    /** @param pages from top to bottom, the catalog first; it is shown at first */
    PageSwitch(List<Page> pages, Messages messages) {
        this.pages = List.copyOf(pages);
        this.messages = messages;
        shown = new ReadOnlyObjectWrapper<>(pages.getFirst());
        marked = new OneOf<>(shown, shown::set);
        getStyleClass().add("pages");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(messages.text("page.list"));
        pages.forEach(each -> getChildren().add(toggle(each)));
        getChildren().add(line());
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("line");
        VBox.setMargin(line, new Insets(10, 12, 0, 12));
        return line;
    }

    private ToggleButton toggle(Page page) {
        var toggle = new ToggleButton(messages.text(page.textKey()), Icons.of(page.icon()));
        toggle.setId("page-" + page.id());
        toggle.getStyleClass().add("page-entry");
        toggle.setAccessibleRole(AccessibleRole.TAB_ITEM);
        toggle.setMaxWidth(Double.MAX_VALUE);
        marked.add(toggle, page);
        return toggle;
    }

    /** Gives every page its key. */
    void wire(Shortcuts shortcuts) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String name = messages.text(page.textKey());
            shortcuts
                    .add(Group.WINDOW, messages.text("page.show", name), "Alt+" + (i + 1), () -> shown.set(page))
                    .explain(getChildren().get(i));
        }
    }

    /** Shows the page with this id; if there is none, everything stays. */
    void show(String id) {
        pages.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(shown::set);
    }

    ReadOnlyObjectProperty<Page> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Builds a view when it is first asked for, and gives the same one from then on. */
    static <T> Supplier<T> once(Supplier<T> source) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public T get() {
                T view = made == null ? source.get() : made;
                made = view;
                return view;
            }
        };
    }
}
