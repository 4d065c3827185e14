package org.projectchristmas.ui.help;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.control.Card;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.TextClipboard;

/** What the program is, what it is made of, and where its data is. */
public final class AboutView {
    private final Overlay overlay;
    private final Messages messages;
    private final Path data;
    private final Consumer<Path> open;
    private final Consumer<String> tell;
    private final Button openFolder = new Button();
    private @Nullable Card card;

    /**
     * @param data the folder of everything the program writes
     * @param open shows a folder in the desktop's own program
     * @param tell says to the collector what was done
     */
    public AboutView(Overlay overlay, Messages messages, Path data, Consumer<Path> open, Consumer<String> tell) {
        this.overlay = overlay;
        this.messages = messages;
        this.data = data;
        this.open = open;
        this.tell = tell;
    }

    /** Opens it; closes it if it is open. */
    public void toggle() {
        // Made when it is first wanted: the list is long.
        Card page = card == null ? build() : card;
        card = page;
        if (overlay.shows(page)) {
            overlay.close();
        } else {
            overlay.open(new Overlay.Panel(page, Pos.CENTER, openFolder, () -> {}));
        }
    }

    private Card build() {
        var content = new VBox(facts(), folder(), heading(), libraries());
        content.getStyleClass().add("about-page");
        var page = new Card("about", messages.text("about.title"), content, messages, overlay::close);
        page.getStylesheets()
                .add(Objects.requireNonNull(AboutView.class.getResource("help.css"), "help.css")
                        .toExternalForm());
        return page;
    }

    private Node facts() {
        String version = AboutView.class.getPackage().getImplementationVersion();
        var program = new Label(
                messages.text("about.version", version == null ? messages.text("about.version.development") : version));
        program.getStyleClass().add("about-version");
        var claim = new Label(messages.text("about.claim"));
        claim.setWrapText(true);
        var machine = new Label(messages.text(
                "about.machine",
                Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", "?"),
                System.getProperty("os.name", "?")));
        machine.getStyleClass().add("muted");
        machine.setWrapText(true);
        return new VBox(4, program, claim, machine);
    }

    private Node folder() {
        var place = new Label(data.toString());
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        openFolder.setText(messages.text("about.open"));
        openFolder.setMinWidth(Region.USE_PREF_SIZE);
        openFolder.setOnAction(_ -> open.accept(data));
        var copy = new Button(messages.text("about.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            TextClipboard.put(data.toString());
            tell.accept(messages.text("about.copied"));
        });
        var row = new HBox(place, openFolder, copy);
        row.getStyleClass().add("about-folder");
        var title = new Label(messages.text("about.data"));
        title.getStyleClass().add("group");
        return new VBox(6, title, row);
    }

    private Node heading() {
        var title = new Label(messages.text("about.libraries"));
        title.getStyleClass().add("group");
        return title;
    }

    private Node libraries() {
        var list = new ListView<Library>();
        list.setId("about-libraries");
        list.getItems().setAll(Library.all());
        list.setFixedCellSize(34);
        list.setAccessibleText(messages.text("about.libraries"));
        list.setCellFactory(_ -> new LibraryCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** A library, its version, and its licence at the right. */
    private static final class LibraryCell extends ListCell<Library> {
        private final Label name = new Label();
        private final Label version = new Label();
        private final Label licence = new Label();
        private final HBox row = new HBox(name, version, licence);

        LibraryCell() {
            row.getStyleClass().add("library");
            version.getStyleClass().add("muted");
            version.setMinWidth(Region.USE_PREF_SIZE);
            licence.getStyleClass().add("licence");
            name.setMinWidth(Region.USE_PREF_SIZE);
            licence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(licence, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Library library, boolean empty) {
            super.updateItem(library, empty);
            if (empty || library == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(library.name());
            version.setText(library.version());
            licence.setText(library.licences());
            setAccessibleText(library.name() + " " + library.version() + ", " + library.licences());
            setGraphic(row);
        }

        @Override
        protected double computePrefWidth(double height) {
            // It is as wide as the list: a long text is cut rather than scrolled sideways.
            return 0;
        }

        @Override
        protected void layoutChildren() {
            // A cell gives its graphic the size that this would like; here it is to have the size that there is.
            row.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
            super.layoutChildren();
        }
    }
}
