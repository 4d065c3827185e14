package org.projectchristmas.ui.catalog;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.view.ViewQuery;

/** What is looked for, in the parts that the window's controls are bound to. Each change of a part is told, or several as one. */
final class Asked {
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<FacetChoices> choices = new SimpleObjectProperty<>(FacetChoices.NONE);
    private final ObjectProperty<Branch> branch = new SimpleObjectProperty<>(Branch.ALL);
    private final ReadOnlyObjectWrapper<@Nullable ProductIds> only = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Long> view = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable QueryException> problem = new ReadOnlyObjectWrapper<>();
    private final Supplier<QueryParser> parser;
    private final Changed changed;
    private QueryReading reading = QueryReading.NOTHING;
    private boolean looking;

    /** Takes each change. */
    @FunctionalInterface
    interface Changed {
        /** @param isOther whether another question is asked; if not, it is only put or called otherwise */
        void change(boolean isOther);
    }

    /** @param parser reads the words as they are meant now */
    Asked(Supplier<QueryParser> parser, Changed changed) {
        this.parser = parser;
        this.changed = changed;
        words.addListener((_, _, _) -> tell(this::read));
        choices.addListener((_, _, _) -> tell(() -> true));
        branch.addListener((_, _, _) -> tell(() -> {
            // Whoever goes elsewhere has left the few products that were picked out here.
            only.set(null);
            return true;
        }));
        view.addListener((_, _, _) -> tell(() -> false));
    }

    private void tell(BooleanSupplier isOther) {
        if (!looking) {
            changed.change(isOther.getAsBoolean());
        }
    }

    /** Reads the words, which mean something else as time passes, and says whether they ask for something else than before. */
    boolean read() {
        var before = reading.query();
        reading = reading.next(words.get(), parser.get());
        problem.set(reading.problem());
        return !reading.query().equals(before);
    }

    /**
     * Asks for something else as a whole; no change is told.
     *
     * @param meanwhile what else belongs to this one step
     */
    void become(Sight next, Runnable meanwhile) {
        looking = true;
        try {
            only.set(next.only());
            view.set(next.view());
            words.set(next.query().words());
            choices.set(next.query().choices());
            branch.set(next.query().branch());
            meanwhile.run();
        } finally {
            looking = false;
        }
        read();
    }

    /** Whether it is becoming something else as a whole. */
    boolean isBecoming() {
        return looking;
    }

    /** Asks among these products alone; null for all. */
    void narrow(@Nullable ProductIds few) {
        only.set(few);
        tell(() -> true);
    }

    /** What is looked for, with what is looked at in the answer. */
    Sight sight(@Nullable Long selected) {
        return new Sight(query(), only.get(), view.get(), selected, null);
    }

    private ViewQuery query() {
        return new ViewQuery(words.get(), choices.get(), branch.get());
    }

    /** The question as the index takes it; while the words are none, the last one. */
    CatalogQuery question(Instant now) {
        return query().asked(reading.query(), now).within(only.get());
    }

    /** Whether everything on its branch is asked for. */
    boolean isEverything() {
        return reading.query().equals(Query.all()) && choices.get().isNone() && only.get() == null;
    }

    /** Whether all of the branch is asked for, of which it was a part before: what is selected is not to be lost among the rest. */
    boolean isAllAgain(Sight before) {
        var query = before.query();
        boolean wasPart = !query.words().isBlank() || !query.choices().isNone() || before.only() != null;
        return wasPart && isEverything() && query.branch().equals(branch.get());
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<FacetChoices> choicesProperty() {
        return choices;
    }

    ObjectProperty<Branch> branchProperty() {
        return branch;
    }

    ObjectProperty<@Nullable Long> viewProperty() {
        return view;
    }

    ReadOnlyObjectProperty<@Nullable ProductIds> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable QueryException> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
