package org.projectchristmas.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Completion;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;

/** What is told of a refresh, and when. */
class NewsDeskTest {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");
    private static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final long ROOT = 7;

    private final TestStore.Opened store = TestStore.IN_MEMORY.open();
    private final NewsDesk desk = new NewsDesk(store.runs());
    private final PriceDropHook hook = new PriceDropHook(store.runs(), new NewsSettings(true, 10, 2), desk);
    private final List<RunNews> told = new ArrayList<>();
    private final Subscription subscription = desk.observe(told::add);

    @AfterEach
    void close() {
        subscription.close();
    }

    private void run(VendorId vendor, Changes changes) {
        run(vendor, "all", changes);
    }

    private void run(VendorId vendor, String scope, Changes changes) {
        var run = store.sync().begin(vendor, scope, START, ROOT);
        store.sync().inTransaction(transaction -> {
            transaction.found(run.id(), changes);
            return run;
        });
        store.sync().finish(run.id(), State.DONE, PastRun.Pages.NONE, START.plusSeconds(60));
    }

    private void priced(String id, String before, String now) {
        store.sync()
                .inTransaction(transaction -> transaction.insert(List.of(new StoredProduct(
                        new Product(
                                0,
                                new ProductKey(SHOP, id),
                                new Description(
                                        "1998 Frosty " + id, 1998, null, null, null, true, Description.Lore.NONE),
                                new Links(URI.create("https://shop.test/" + id), null),
                                new Product.Offering(
                                        PriceTag.of(Money.usd(now)),
                                        Availability.AVAILABLE,
                                        new PriceMove(Money.usd(before), START.plusSeconds(5))),
                                new Sighting(START, START, START, null),
                                Map.of()),
                        1998,
                        null))));
    }

    @Test
    void whatAnotherProcessEndedIsToldToWhoeverAsksButNotBeforeAllOfItHasEnded() {
        run(SHOP, new Changes(1, 0, 2, 0, 0, 0, 0));
        var other = store.sync().begin(FACTORY, "all", START, ROOT);
        assertThat(desk.of(ROOT)).isEmpty();

        store.sync().finish(other.id(), State.DONE, PastRun.Pages.NONE, START.plusSeconds(70));

        assertThat(desk.of(ROOT)).hasValueSatisfying(news -> {
            assertThat(news.digest()).startsWith("2 prices changed (2 down), 1 new");
            assertThat(news.refresh().runs()).hasSize(2);
        });
        assertThat(told).isEmpty();
        assertThat(desk.of(ROOT + 1)).isEmpty();
    }

    private static Completion ended(int generation) {
        var times = new Job.Times(START, START, START, START.plusSeconds(60));
        return Completion.of(new Job(
                new JobId(ROOT),
                new Job.Place(generation == 0 ? null : new JobId(1), new JobId(ROOT), generation),
                Invocation.of("integrator.sync_all"),
                new Job.Plan(5, null),
                Job.Status.NEW.as(Job.State.DONE),
                times,
                Job.Children.NONE));
    }

    @Test
    void aRefreshIsToldOnceWithTheSumOfItsShops() {
        run(SHOP, new Changes(12, 10, 180, 0, 9, 0, 2));
        run(FACTORY, new Changes(0, 24, 0, 0, 0, 0, 0));
        desk.ended(new JobId(ROOT));
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.digest())
                    .isEqualTo("214 prices changed (180 down), 12 new, 9 gone, 2 pages held, 0 errors");
            assertThat(news.isWorthTelling()).isTrue();
            assertThat(news.drops()).isEqualTo(PriceDrops.NONE);
            assertThat(news.refresh().took()).contains(Duration.ofMinutes(1));
        });
    }

    @Test
    void theEndOfAJobThatVisitedNobodyIsNoNews() {
        desk.ended(new JobId(ROOT));
        assertThat(told).isEmpty();
    }

    @Test
    void aRefreshThatFoundAllAsItWasNeedDisturbNobody() {
        run(SHOP, Changes.NONE);
        desk.ended(new JobId(ROOT));
        assertThat(told).singleElement().matches(news -> !news.isWorthTelling() && !news.isRoutine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "pages of all years never read", "pages of 1998 before 2026-11-01T00:00:00Z"})
    void whatRunsByItselfIsARoutine(String scope) {
        run(SHOP, scope, Changes.NONE);
        desk.ended(new JobId(ROOT));
        assertThat(told).singleElement().matches(RunNews::isRoutine);
    }

    @Test
    void dropsFromBothThresholdsOnAreToldTheLargestFirst() {
        priced("1", "30.00", "22.00");
        priced("2", "20.00", "18.00");
        priced("3", "100.00", "91.00");
        priced("4", "5.00", "3.50");
        priced("5", "10.00", "12.00");
        run(SHOP, new Changes(0, 1, 4, 0, 0, 0, 0));
        hook.after(ended(0));
        desk.ended(new JobId(ROOT));
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.drops().count()).isEqualTo(2);
            assertThat(news.drops().sentence())
                    .isEqualTo(
                            "2 prices dropped by at least 10% and 2.00 USD, most: 1998 Frosty 1 from 30.00 USD to 22.00 USD at ornament_shop_com");
        });
    }

    @Test
    void aDropThatOnlyRoundsToTheThresholdIsNotTold() {
        // By 9.95 %.
        priced("1", "40.00", "36.02");
        run(SHOP, new Changes(0, 0, 1, 0, 0, 0, 0));
        hook.after(ended(0));
        desk.ended(new JobId(ROOT));
        assertThat(told).singleElement().matches(news -> news.drops().count() == 0);
    }

    @Test
    void onlyTheEndOfTheWholeRefreshIsLookedAt() {
        priced("1", "30.00", "22.00");
        run(SHOP, new Changes(0, 0, 1, 0, 0, 0, 0));
        hook.after(ended(1));
        desk.ended(new JobId(ROOT));
        assertThat(told).singleElement().matches(news -> news.drops().count() == 0);
    }

    @Test
    void aListenerThatFailsKeepsTheNewsFromNobodyElse() {
        run(SHOP, new Changes(1, 0, 0, 0, 0, 0, 0));
        var early = new NewsDesk(store.runs());
        var heard = new ArrayList<RunNews>();
        var _ = early.observe(_ -> {
            throw new IllegalStateException("on purpose");
        });
        var _ = early.observe(heard::add);
        early.ended(new JobId(ROOT));
        assertThat(heard).hasSize(1);
    }
}
