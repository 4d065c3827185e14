package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.HOOKED;
import static org.projectchristmas.store.Ornaments.MORNING;
import static org.projectchristmas.store.Ornaments.SHOP;
import static org.projectchristmas.store.Ornaments.detailed;
import static org.projectchristmas.store.Ornaments.insert;
import static org.projectchristmas.store.Ornaments.listed;
import static org.projectchristmas.store.Ornaments.withSku;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.CatalogStats.Newcomer;
import org.projectchristmas.catalog.CatalogStats.VendorCount;
import org.projectchristmas.catalog.CatalogStats.YearCount;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.StoredProduct;

/** What every {@link org.projectchristmas.catalog.Catalog} and its figures must do. */
interface CatalogContract {
    Ports ports();

    @Test
    default void everyFieldOfAProductComesBackAsItWasStored() {
        StoredProduct stored =
                insert(ports(), detailed(FACTORY, "4711", "QX9313")).getFirst();
        assertThat(ports().catalog().find(stored.id())).contains(stored.product());
        assertThat(ports().catalog().find(stored.product().key())).contains(stored.product());
    }

    @Test
    default void aProductWithOnlyWhatAListingShowsComesBackAsItWasStored() {
        StoredProduct stored = insert(ports(), listed(SHOP, "url:/1998-angel")).getFirst();
        assertThat(ports().catalog().find(stored.id())).contains(stored.product());
    }

    @Test
    default void anUnknownProductIsAbsent() {
        assertThat(ports().catalog().find(99)).isEmpty();
        assertThat(ports().catalog().find(new ProductKey(FACTORY, "99"))).isEmpty();
        assertThat(ports().catalog().findAll(List.of(99L, 100L))).isEmpty();
        assertThat(ports().catalog().findAll(List.of())).isEmpty();
        assertThat(ports().catalog().count()).isZero();
    }

    @Test
    default void oneIdAtTwoShopsIsTwoProducts() {
        insert(ports(), listed(FACTORY, "1"));
        insert(ports(), listed(HOOKED, "1"));
        assertThat(ports().catalog().count()).isEqualTo(2);
    }

    @Test
    default void theSameSkuIsFoundAtAllShopsHoweverItIsWritten() {
        List<StoredProduct> stored = insert(
                ports(),
                withSku(listed(FACTORY, "1"), "QX157-1NB"),
                withSku(listed(HOOKED, "2"), "QGO1010 or QX1571 or QSB6294"),
                withSku(listed(SHOP, "3"), "QX9313"),
                listed(SHOP, "4"));
        assertThat(ports().catalog().withSku("qx 1571"))
                .extracting(Product::id)
                .containsExactly(stored.get(0).id(), stored.get(1).id());
        assertThat(ports().catalog().withSku("QSB6294"))
                .extracting(Product::id)
                .containsExactly(stored.get(1).id());
        assertThat(ports().catalog().withSku(" - ")).isEmpty();
    }

    @Test
    default void aSkuThatIsReplacedIsNoLongerFound() {
        StoredProduct stored =
                insert(ports(), withSku(listed(FACTORY, "1"), "QX1 or QX2")).getFirst();
        Ornaments.update(ports(), withSku(stored, "QX3"), MORNING);
        assertThat(ports().catalog().withSku("QX1")).isEmpty();
        assertThat(ports().catalog().withSku("QX2")).isEmpty();
        assertThat(ports().catalog().withSku("QX3")).hasSize(1);
    }

    @Test
    default void atMostAHundredProductsShareASku() {
        StoredProduct[] many = IntStream.rangeClosed(1, 120)
                .mapToObj(each -> withSku(listed(FACTORY, "p" + each), "QX1"))
                .toArray(StoredProduct[]::new);
        insert(ports(), many);
        assertThat(ports().catalog().withSku("QX1")).hasSize(100);
    }

    private static StoredProduct[] many() {
        return IntStream.rangeClosed(1, 2500)
                .mapToObj(each -> listed(FACTORY, "p" + each))
                .toArray(StoredProduct[]::new);
    }

    @Test
    default void allProductsPassByAscendingNumber() {
        List<Long> ids = insert(ports(), many()).stream().map(StoredProduct::id).toList();
        var seen = new ArrayList<Long>();
        ports().catalog().forEach(product -> seen.add(product.id()));
        assertThat(seen).isEqualTo(ids).isSorted();
    }

    @Test
    default void whoStopsInTheMiddleIsGivenNoMoreAndHarmsNobody() {
        insert(ports(), many());
        var seen = new ArrayList<Long>();
        for (int round = 1; round <= 20; round++) {
            assertThatThrownBy(() -> ports().catalog().forEach(product -> {
                        seen.add(product.id());
                        throw new UnsupportedOperationException("enough");
                    }))
                    .isExactlyInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("enough");
            assertThat(seen).hasSize(round);
        }
        insert(ports(), listed(FACTORY, "more"));
        assertThat(ports().catalog().count()).isEqualTo(2501);
    }

    @Test
    default void aProductThatIsAddedMeanwhileDoesNotPass() {
        insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"));
        var seen = new ArrayList<Product>();
        ports().catalog().forEach(product -> {
            insert(ports(), listed(FACTORY, "new" + product.id()));
            seen.add(product);
        });
        assertThat(seen).hasSize(2);
        assertThat(ports().catalog().count()).isEqualTo(4);
    }

    @Test
    default void distinctSkusAreCountedByShopAndByYear() {
        insert(
                ports(),
                withSku(listed(FACTORY, "1", 1998), "QX1"),
                withSku(listed(FACTORY, "2", 1998), "QX1"),
                withSku(listed(FACTORY, "3", 1973), "QX2"),
                listed(FACTORY, "4", 2026),
                withSku(listed(HOOKED, "5", 1998), "QX1"));
        assertThat(ports().stats().skusByVendor())
                .containsExactly(new VendorCount(FACTORY, 2), new VendorCount(HOOKED, 1));
        assertThat(ports().stats().skusByYear())
                .containsExactly(
                        new YearCount(FACTORY, 1973, 1),
                        new YearCount(FACTORY, 1998, 1),
                        new YearCount(FACTORY, 2026, 0),
                        new YearCount(HOOKED, 1998, 1));
    }

    @Test
    default void whatEnteredLastStandsFirstAmongTheNewest() {
        insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"), listed(FACTORY, "3"));
        assertThat(ports().stats().newest(2))
                .containsExactly(
                        new Newcomer("1998 Angel 3", Money.usd("28.95"), 1998, MORNING.plus(2, ChronoUnit.MICROS)),
                        new Newcomer("1998 Angel 2", Money.usd("28.95"), 1998, MORNING.plus(1, ChronoUnit.MICROS)));
    }
}
