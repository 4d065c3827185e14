package org.projectchristmas.ui.views;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.catalog.view.InMemorySavedViews;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.Arrangement.Layout;
import org.projectchristmas.ui.catalog.list.ColumnMemory;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.shell.SampleProducts;

/** The saved views over a catalog of three hundred products, without a screen, for tests. */
abstract class ViewsOnScreen {
    static final Clock CLOCK = Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC);
    static final Arrangement GRID = new Arrangement(
            Layout.GRID,
            Grouping.SERIES,
            List.of(new SortOrder(Sort.PRICE, false)),
            List.of(new ColumnMemory("name", 200, true)),
            240.0,
            Arrangement.GroupOrder.KEY);

    final InMemorySavedViews stored = new InMemorySavedViews();
    final ColumnarIndex index = new ColumnarIndex();
    final Queue<Runnable> gaps = new ArrayDeque<>();
    final Screen screen = new Screen();
    final List<String> told = new ArrayList<>();

    @Nullable
    Runnable offered;

    final Background background = new Background(Runnable::run, Runnable::run);
    final CatalogViewModel catalog =
            new CatalogViewModel(index, () -> 0, background, new LiveBinding(Runnable::run), CLOCK, this::paced);
    final ViewsViewModel model = model();

    ViewsViewModel model() {
        return model(stored);
    }

    ViewsViewModel model(SavedViews source) {
        return new ViewsViewModel(
                source,
                catalog,
                screen,
                new ViewCounts(index, background, new LiveBinding(Runnable::run), CLOCK, () -> 0, this::paced),
                background,
                Messages.in(Locale.US),
                new ViewNotices() {
                    @Override
                    public void tell(String sentence) {
                        told.add(sentence);
                    }

                    @Override
                    public void offer(String sentence, String action, Runnable run) {
                        told.add(sentence + " - " + action);
                        offered = run;
                    }
                });
    }

    Paced paced(Runnable action) {
        return new Paced(action, Duration.ofMillis(250), (_, _) -> {}, gaps::add, Runnable::run);
    }

    /** What is laid out, without a screen. */
    static final class Screen implements Layouts {
        Arrangement now = Arrangement.FIRST_TIME;
        private Runnable watcher = () -> {};

        @Override
        public Arrangement now() {
            return now;
        }

        @Override
        public void arrange(Arrangement wanted) {
            now = wanted;
            watcher.run();
        }

        @Override
        public void watch(Runnable changed) {
            watcher = changed;
        }
    }

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(300));
        pass();
        model.reload();
    }

    /** Time passes until nothing is to be done any more. */
    void pass() {
        while (!gaps.isEmpty()) {
            gaps.remove().run();
        }
    }

    static Arrangement columns(ColumnMemory... columns) {
        return new Arrangement(
                Layout.TABLE, Grouping.NONE, List.of(), List.of(columns), 180.0, Arrangement.GroupOrder.KEY);
    }

    void save(String name, String words) {
        catalog.choose(Branch.ALL);
        catalog.wordsProperty().set(words);
        model.saveNew(name);
    }

    long id(int place) {
        return Objects.requireNonNull(row(place).id());
    }

    ViewRow row(int place) {
        return model.rows().get(place);
    }

    List<String> names() {
        return stored.all().stream().map(SavedView::name).map(ViewName::value).toList();
    }
}
