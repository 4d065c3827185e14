package org.projectchristmas.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.ViewException;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Messages;

/** The saved views: which there are, what they find, which one is open, and what can be done to them. */
public final class ViewsViewModel implements AutoCloseable {
    private final CatalogViewModel catalog;
    private final Layouts layouts;
    private final OpenView open;
    private final ViewCounts counts;
    private final ViewEdits edits;
    private final ViewUndo undo = new ViewUndo();
    private final ViewNames names;
    private final Messages messages;
    private final ViewNotices notices;
    private final ObservableList<ViewRow> rows = FXCollections.observableArrayList();
    /** One for all: a wrapper that nobody holds would be forgotten with its listeners. */
    private final ObservableList<ViewRow> shownRows = FXCollections.unmodifiableObservableList(rows);

    private final ReadOnlyStringWrapper openName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private Arrangement left = Arrangement.FIRST_TIME;
    private List<SavedView> views = List.of();
    private boolean loaded;
    private @Nullable String draft;
    /** While a name is written, the rows stay as they are under it. */
    private boolean naming;

    /** @param counts counts them, and is closed with this */
    ViewsViewModel(
            SavedViews stored,
            CatalogViewModel catalog,
            Layouts layouts,
            ViewCounts counts,
            Background background,
            Messages messages,
            ViewNotices notices) {
        this.catalog = catalog;
        this.layouts = layouts;
        this.counts = counts;
        this.messages = messages;
        names = new ViewNames(messages);
        this.notices = notices;
        open = new OpenView(layouts);
        edits = new ViewEdits(
                stored,
                background,
                this::read,
                why -> notices.tell(messages.text("views.problem.unavailable", messages.failure(why))));
        counts.countsProperty().subscribe((_, _) -> show());
        catalog.viewProperty().subscribe((_, id) -> turnTo(id));
        catalog.sightProperty().subscribe((_, _) -> show());
        layouts.watch(this::show);
    }

    /** Reads the views, whoever changed them. */
    public void reload() {
        edits.add(_ -> {}, _ -> {});
    }

    private void read(List<SavedView> next) {
        boolean isFirst = !loaded;
        loaded = true;
        views = next;
        Long id = catalog.viewProperty().get();
        var view = find(id);
        if (isFirst && view != null) {
            open.resume(view, left);
        } else if (id != null && view == null) {
            // It was removed, here or elsewhere.
            catalog.viewProperty().set(null);
        }
        counts.of(next);
        show();
    }

    private @Nullable SavedView find(@Nullable Long id) {
        return id == null
                ? null
                : views.stream().filter(each -> each.id() == id).findFirst().orElse(null);
    }

    private void turnTo(@Nullable Long id) {
        if (!loaded) {
            return;
        }
        var view = find(id);
        if (id != null && view == null) {
            // A step back to a view that was removed since: what it looked for can still be looked for.
            notices.tell(messages.text("views.gone"));
            catalog.viewProperty().set(null);
            return;
        }
        open.turnTo(view);
        show();
    }

    private void show() {
        var view = find(catalog.viewProperty().get());
        boolean isChanged =
                view != null && open.isChanged(view, catalog.sightProperty().get());
        openName.set(view == null ? "" : view.name().value());
        changed.set(isChanged);
        if (naming) {
            return;
        }
        var next = new ArrayList<ViewRow>();
        for (var each : views) {
            var count = counts.countsProperty().get().get(each.id());
            next.add(new ViewRow(
                    each.id(),
                    each.name().value(),
                    count == null ? null : (Integer) count.found(),
                    each.equals(view),
                    each.equals(view) && isChanged));
        }
        if (draft != null) {
            next.add(ViewRow.draft(draft));
        }
        put(next);
    }

    /** Row by row if they are the same views, so that the list stays as it is. */
    private void put(List<ViewRow> next) {
        var ids = rows.stream().map(ViewRow::id).toList();
        if (!ids.equals(next.stream().map(ViewRow::id).toList())) {
            rows.setAll(next);
            return;
        }
        for (int at = 0; at < next.size(); at++) {
            if (!rows.get(at).equals(next.get(at))) {
                rows.set(at, next.get(at));
            }
        }
    }

    /** Shows a view as it was saved; one that is gone is passed over. */
    public void open(long id) {
        var view = find(id);
        if (view != null) {
            boolean again = Objects.equals(id, catalog.viewProperty().get());
            catalog.look(Sight.of(view.query())
                    .in(id)
                    .selecting(catalog.sightProperty().get().selected()));
            if (again) {
                turnTo(id);
            }
        }
    }

    /** Begins to save what the window shows under a new name: a row for it appears behind the others. */
    public void beginNew() {
        if (!canBeKept()) {
            return;
        }
        draft = names.suggestion(catalog.sightProperty().get().query(), views);
        show();
    }

    /** Whether a view can hold what the window shows; if not, says why. */
    private boolean canBeKept() {
        if (catalog.problemProperty().get() != null) {
            notices.tell(messages.text("views.problem.mistake"));
            return false;
        }
        if (catalog.onlyProperty().get() != null) {
            notices.offer(messages.text("views.problem.only"), messages.text("picked.only-end"), catalog::showAll);
            return false;
        }
        return true;
    }

    /** A name is being written, or no longer. */
    void setNaming(boolean isNaming) {
        naming = isNaming;
        show();
    }

    void cancelNew() {
        draft = null;
        show();
    }

    /**
     * Why a view cannot be called so, in one sentence; null if it can.
     *
     * @param id of that view, null if it is new
     */
    @Nullable
    String problemOf(String name, @Nullable Long id) {
        var reason = names.problem(name, id, views);
        return reason == null ? null : names.sentence(reason);
    }

    /** Saves what the window shows as a new view, which is open then. */
    void saveNew(String written) {
        draft = null;
        if (!canBeKept()) {
            show();
            return;
        }
        named(written, name -> {
            var query = catalog.sightProperty().get().query().stripped();
            String arrangement = ArrangementText.write(layouts.now());
            var id = new AtomicLong();
            change(
                    stored -> id.set(stored.save(name, query, arrangement).id()),
                    stored -> stored.remove(id.get()),
                    messages.text("views.saved", name),
                    () -> catalog.viewProperty().set(id.get()));
        });
        show();
    }

    private void named(String written, Consumer<ViewName> then) {
        try {
            then.accept(ViewName.of(written));
        } catch (ViewException e) {
            notices.tell(names.sentence(e.reason()));
        }
    }

    /** Has the view that is open be as the window shows it. */
    public void saveChanges() {
        var before = find(catalog.viewProperty().get());
        if (before == null) {
            return;
        }
        if (!canBeKept()) {
            return;
        }
        var after = open.onScreen(before, catalog.sightProperty().get());
        change(
                stored -> stored.change(after.id(), after.query(), after.arrangement()),
                stored -> stored.change(before.id(), before.query(), before.arrangement()),
                messages.text("views.saved", before.name()),
                open::settle);
    }

    /** Saves what the window shows: in the view that is open, if it is another than it was, or as a new one. */
    public void save() {
        if (changed.get()) {
            saveChanges();
        } else {
            beginNew();
        }
    }

    void rename(long id, String written) {
        var view = find(id);
        if (view == null || view.name().value().equals(written.strip())) {
            return;
        }
        named(
                written,
                name -> change(
                        stored -> stored.rename(id, name),
                        stored -> stored.rename(id, view.name()),
                        messages.text("views.renamed", view.name(), name),
                        () -> {}));
    }

    /** @param place among the others, from 0; beyond the ends is at the end */
    void move(long id, int place) {
        var view = find(id);
        int before = views.indexOf(view);
        int after = Math.clamp(place, 0, Math.max(0, views.size() - 1));
        if (view != null && before != after) {
            change(
                    stored -> stored.move(id, after),
                    stored -> stored.move(id, before),
                    messages.text("views.moved", view.name()),
                    () -> {});
        }
    }

    void moveBy(long id, int steps) {
        move(id, views.indexOf(find(id)) + steps);
    }

    void remove(long id) {
        var view = find(id);
        int place = views.indexOf(view);
        if (view != null) {
            change(
                    stored -> stored.remove(id),
                    stored -> stored.restore(view, place),
                    messages.text("views.removed", view.name()),
                    () -> {});
        }
    }

    private void change(ViewEdits.Change change, ViewEdits.Change back, String told, Runnable done) {
        edits.add(change, refusal -> {
            if (refusal != null) {
                notices.tell(names.sentence(refusal));
                return;
            }
            done.run();
            show();
            var step = undo.add(back);
            notices.offer(told, messages.text("views.undo"), () -> {
                if (undo.take(step)) {
                    undo(step);
                }
            });
        });
    }

    /** Takes back the newest thing that was done to the views, as long as there is one. */
    void undoNewest() {
        var step = undo.takeNewest();
        if (step == null) {
            notices.tell(messages.text("views.nothing-to-undo"));
        } else {
            undo(step);
        }
    }

    private void undo(ViewUndo.Step step) {
        edits.add(
                step.change(),
                refusal -> notices.tell(refusal == null ? messages.text("views.undone") : names.sentence(refusal)));
    }

    /** The views in their order; one that is being named comes last. */
    public ObservableList<ViewRow> rows() {
        return shownRows;
    }

    /** What the view that is open is called, empty if none is. */
    public ReadOnlyStringProperty openNameProperty() {
        return openName.getReadOnlyProperty();
    }

    /** Whether the view that is open is no longer as it was saved. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The catalog's own arrangement while a view is open, otherwise null. */
    public @Nullable Arrangement ownArrangement() {
        return loaded || catalog.viewProperty().get() == null ? open.own() : left;
    }

    /** @param own the catalog's own arrangement, if the program ended while a view was open */
    public void resume(@Nullable Arrangement own) {
        left = own == null ? layouts.now() : own;
    }

    @Override
    public void close() {
        counts.close();
    }
}
