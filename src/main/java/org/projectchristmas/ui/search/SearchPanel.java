package org.projectchristmas.ui.search;

import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.LanguageTexts;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.search.Completion;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;

/**
 * What hangs under the search box: how the text could go on, or what is wrong with it. It takes no place from the screen below and no
 * key from the box but those that choose a candidate.
 */
public final class SearchPanel extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /** Whoever is still typing need not be told that something is missing. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final CompletionViewModel completion;
    private final CatalogViewModel catalog;
    private final LanguageTexts language;
    private final Formats formats;
    private final TextField field;
    private final Region box;
    private final VBox list = new VBox();
    private final ProblemNote note;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Executor screen = new FxThread();

    /**
     * @param field where the query is typed
     * @param box what looks like the search box; the panel hangs under it, as wide as it
     */
    public SearchPanel(
            TextField field,
            Region box,
            CatalogViewModel catalog,
            CompletionViewModel completion,
            Messages messages,
            Formats formats) {
        this.field = field;
        this.box = box;
        this.catalog = catalog;
        this.completion = completion;
        this.formats = formats;
        language = LanguageTexts.in(messages.locale());
        note = new ProblemNote(language);
        setId("search-panel");
        getStyleClass().add("search-panel");
        getStylesheets().add(sheet());
        setManaged(false);
        list.setId("search-candidates");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(messages.text("search.candidates"));
        getChildren().addAll(note, list);
        list.managedProperty().bind(list.visibleProperty());
        note.managedProperty().bind(note.visibleProperty());
        list.setVisible(false);
        note.setVisible(false);
        setVisible(false);
        wire();
    }

    private static String sheet() {
        return Objects.requireNonNull(SearchPanel.class.getResource("search.css"), "search.css")
                .toExternalForm();
    }

    private void wire() {
        field.textProperty().subscribe((_, _) -> look(false));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                completion.dismiss();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        completion.completionProperty().subscribe(this::offer);
        completion.markedProperty().subscribe(marked -> mark(marked.intValue()));
        catalog.problemProperty().subscribe(this::judge);
        patience.setOnFinished(_ -> {
            note.setVisible(catalog.problemProperty().get() != null && !list.isVisible());
            hang();
        });
        box.boundsInLocalProperty().subscribe(_ -> hang());
        box.localToSceneTransformProperty().subscribe(_ -> hang());
    }

    /** Shows how the text can go on at the caret, though nothing was typed. */
    public void ask() {
        field.requestFocus();
        field.deselect();
        look(true);
    }

    private void look(boolean asked) {
        // The caret moves after the text has changed.
        screen.execute(() -> {
            if (field.isFocused()) {
                completion.look(field.getText(), field.getCaretPosition(), asked);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (completion.isOpen() && isForList(event)) {
            event.consume();
        }
    }

    private boolean isForList(KeyEvent event) {
        return switch (event.getCode()) {
            case DOWN -> {
                completion.move(1);
                yield true;
            }
            case UP -> {
                completion.move(-1);
                yield true;
            }
            case ESCAPE -> {
                completion.dismiss();
                yield true;
            }
            case TAB -> {
                if (event.isShiftDown()) {
                    yield false;
                }
                completion
                        .acceptMarked(field.getText())
                        .or(() -> completion.accept(field.getText(), 0))
                        .ifPresent(this::write);
                yield true;
            }
            case ENTER -> {
                var edit = completion.acceptMarked(field.getText());
                edit.ifPresent(this::write);
                if (edit.isEmpty()) {
                    // Enter belongs to the search unless a candidate was reached.
                    completion.dismiss();
                }
                yield edit.isPresent();
            }
            default -> false;
        };
    }

    private void write(Completion.Edit edit) {
        field.setText(edit.text());
        field.positionCaret(edit.caret());
        field.requestFocus();
        look(false);
    }

    private void offer(Completion next) {
        list.getChildren().clear();
        for (int at = 0; at < next.candidates().size(); at++) {
            int place = at;
            var row = new CandidateRow(next.candidates().get(at), language, formats);
            // On press: the click must not first take the focus from the box, which would end the offer.
            row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                completion.accept(field.getText(), place).ifPresent(this::write);
                event.consume();
            });
            list.getChildren().add(row);
        }
        list.setVisible(completion.isOpen());
        judge(catalog.problemProperty().get());
    }

    private void mark(int marked) {
        for (int at = 0; at < list.getChildren().size(); at++) {
            ((CandidateRow) list.getChildren().get(at)).setMarked(at == marked);
        }
    }

    private void judge(@Nullable QueryException problem) {
        if (problem == null || list.isVisible()) {
            note.setVisible(false);
        } else {
            note.show(field.getText(), problem);
            patience.playFromStart();
        }
        hang();
    }

    /** Places the panel under the box. */
    private void hang() {
        setVisible(list.isVisible() || note.isVisible());
        box.pseudoClassStateChanged(WRONG, note.isVisible());
        if (isVisible() && getParent() != null && box.getScene() != null) {
            // Labels have no height before they are styled.
            applyCss();
            Bounds under = getParent().sceneToLocal(box.localToScene(box.getLayoutBounds()));
            resizeRelocate(under.getMinX(), under.getMaxY() + 4, under.getWidth(), prefHeight(under.getWidth()));
        }
    }
}
