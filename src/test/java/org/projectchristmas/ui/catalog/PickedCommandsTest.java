package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

class PickedCommandsTest {
    private static final int SIZE = 600;

    private final ColumnarIndex index = new ColumnarIndex();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final CatalogViewModel catalog = new CatalogViewModel(
            index,
            () -> 0,
            background,
            new LiveBinding(Runnable::run),
            Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));
    private final List<String> clipboard = new ArrayList<>();
    private final Window window = new Window();
    private final PickedCommands commands = new PickedCommands(
            catalog,
            new Products(),
            background,
            Messages.in(Locale.US),
            new Formats(Locale.US, ZoneOffset.UTC),
            window);

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(SIZE));
    }

    @Test
    void aCopyIsALineForEachRowInTheOrderOfTheTable() {
        pick(4, 9);
        commands.copyText(clipboard::add);
        var rows = List.of(answer().row(4), answer().row(9));
        var lines = clipboard.getFirst().lines().toList();
        assertThat(lines).hasSize(2);
        for (int i = 0; i < 2; i++) {
            String[] fields = lines.get(i).split("\t", -1);
            assertThat(fields[0]).isEqualTo(rows.get(i).name());
            assertThat(fields[1]).isEqualTo(String.valueOf(rows.get(i).year()));
            assertThat(fields).hasSize(4);
        }
        assertThat(window.told).containsExactly("Copied 2 listings.");
    }

    @Test
    void aCopyForASpreadsheetIsWhatAnExportWrites() {
        pick(0, 1, 2);
        commands.copyCsv(clipboard::add);
        var lines = clipboard.getFirst().lines().toList();
        assertThat(lines.getFirst()).startsWith("vendor,vendor_product_id,sku,name,price");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains(answer().row(0).name());
    }

    @Test
    void linksAreThePagesOfTheShops() {
        pick(3);
        commands.copyLinks(clipboard::add);
        assertThat(clipboard)
                .containsExactly(
                        SampleProducts.product((int) answer().id(3)).links().page() + "\n");
    }

    @Test
    void moreThanTenPagesAreOpenedOnlyAfterAQuestion() {
        pick(0, 1);
        commands.open((_, _) -> {
            throw new AssertionError("asked for two");
        });
        assertThat(window.browsed).hasSize(2);

        pick(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        var asked = new ArrayList<Integer>();
        commands.open((count, _) -> asked.add(count));
        assertThat(asked).containsExactly(11);
        assertThat(window.browsed).hasSize(2);
        commands.open((_, goOn) -> goOn.run());
        assertThat(window.browsed).hasSize(13);
    }

    @Test
    void whatIsTooMuchIsRefusedInOneSentence() {
        catalog.picked().all();
        commands.refresh();
        commands.open((_, goOn) -> goOn.run());
        assertThat(window.refreshed).isEmpty();
        assertThat(window.browsed).isEmpty();
        assertThat(window.told)
                .containsExactly(
                        "At most 500 listings can be refreshed by themselves, and 600 are selected. "
                                + "Refresh their shop instead.",
                        "At most 100 pages can be opened at once, and 600 are selected.");
    }

    @Test
    void aRefreshAsksEachShopForItsOwn() {
        pick(0, 1, 2, 3, 4, 5, 6);
        commands.refresh();
        var ids = new ArrayList<Long>();
        window.refreshed.forEach((shop, products) -> {
            ids.addAll(products);
            assertThat(products)
                    .allMatch(id ->
                            SampleProducts.product(id.intValue()).key().vendor().equals(shop));
        });
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(catalog.picked().now().rows().stream()
                        .mapToObj(answer()::id)
                        .toList());
        assertThat(window.told).containsExactly("Reading 7 pages again.");
    }

    @Test
    void onlyTheChosenAreShownUntilAllAreAskedForAgain() {
        pick(4, 9, 20);
        var names = List.of(answer().id(4), answer().id(9), answer().id(20));
        commands.onlyThese();
        assertThat(answer().size()).isEqualTo(3);
        assertThat(List.of(answer().id(0), answer().id(1), answer().id(2))).isEqualTo(names);
        assertThat(catalog.picked().count()).isEqualTo(3);
        catalog.showAll();
        assertThat(answer().size()).isEqualTo(SIZE);
    }

    @Test
    void aCatalogThatCannotBeReadIsToldInOneSentenceWithItsCode() {
        var broken = new PickedCommands(
                catalog,
                Trouble.failing(Catalog.class),
                background,
                Messages.in(Locale.US),
                new Formats(Locale.US, ZoneOffset.UTC),
                window);
        pick(4, 9);
        broken.copyCsv(clipboard::add);
        broken.copyLinks(clipboard::add);
        broken.open((_, goOn) -> goOn.run());
        assertThat(window.told)
                .hasSize(3)
                .allMatch(each -> each.matches("No(thing was copied| page was opened): .+ CX-[0-9A-Z]{4}-[0-9A-Z]{2}"))
                .last()
                .asString()
                .startsWith("No page was opened: " + Trouble.SENTENCE);
        assertThat(clipboard).isEmpty();
        assertThat(window.browsed).isEmpty();
    }

    private void pick(int... positions) {
        catalog.picked().none();
        for (int each : positions) {
            catalog.picked().toggle(each);
        }
    }

    private SearchResult answer() {
        return catalog.shownProperty().get().result();
    }

    /** Remembers what it was asked for. */
    private static final class Window implements PickedActions {
        private final List<URI> browsed = new ArrayList<>();
        private final Map<VendorId, List<Long>> refreshed = new TreeMap<>();
        private final List<String> told = new ArrayList<>();

        @Override
        public void browse(URI page) {
            browsed.add(page);
        }

        @Override
        public void refresh(VendorId vendor, List<Long> products) {
            refreshed.put(vendor, products);
        }

        @Override
        public void tell(String sentence) {
            told.add(sentence);
        }

        @Override
        public void complain(String sentence, ErrorCode code) {
            told.add(sentence + " " + code);
        }
    }

    private static final class Products implements Catalog {
        @Override
        public Optional<Product> find(long id) {
            return Optional.of(SampleProducts.product((int) id));
        }

        @Override
        public Optional<Product> find(ProductKey key) {
            return Optional.empty();
        }

        @Override
        public List<Product> withSku(String sku) {
            return List.of();
        }

        @Override
        public List<Product> findAll(List<Long> ids) {
            return ids.stream()
                    .sorted()
                    .map(id -> SampleProducts.product(id.intValue()))
                    .toList();
        }

        @Override
        public long count() {
            return SIZE;
        }

        @Override
        public void forEach(Consumer<? super Product> action) {
            SampleProducts.products(SIZE).forEach(action);
        }
    }
}
