package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;
import static org.projectchristmas.sync.run.SyncScene.with;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.audit.AuditedFields;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.Recording;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.model.CreateProduct;
import org.projectchristmas.model.UpdateProduct;
import org.projectchristmas.store.TestStore;

/** What is recorded when refreshes, and people, change products. */
@ParameterizedClass
@EnumSource(TestStore.class)
class AuditTrailTest {
    private final FakeShop shop = new FakeShop("a_shop");
    private final TestStore store;
    private SyncScene scene;

    AuditTrailTest(TestStore store) {
        this.store = store;
        scene = scene(Set.of(ProductField.values()));
    }

    private SyncScene scene(Set<ProductField> audited) {
        shop.years(1998).listing("/1998", cards(1, 9)).products(cards(1, 9));
        return new SyncScene(store, 1, audited, shop);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void shopChanges(Card... changed) {
        Card[] now = with(cards(1, 9), changed);
        shop.listing("/1998", now).products(now);
    }

    private List<FieldChange> changes(String id) {
        return scene.history.changes(scene.product(id).id());
    }

    private static AbstractChange seen(FieldChange change) {
        return new AbstractChange(change.field(), String.valueOf(change.before()), String.valueOf(change.after()));
    }

    private record AbstractChange(String field, String before, String after) {}

    private void update(String id, Map<String, String> values) {
        scene.clock.forward(Duration.ofMinutes(5));
        var arguments = Arguments.NONE.with("id", scene.product(id).id());
        for (var each : values.entrySet()) {
            arguments = arguments.with(each.getKey(), each.getValue());
        }
        var recording = new Recording(Author.caller("cli"), Set.of(ProductField.values()));
        new UpdateProduct(scene.store, recording, scene.clock).call(arguments);
    }

    @Test
    void aChangeSaysWhichJobAndWhichRunMadeIt() {
        scene.refresh();
        shopChanges(Card.of(4).at("12.95"));
        scene.refresh();

        FieldChange change = changes("4").getFirst();
        assertThat(change.field()).isEqualTo("price");
        assertThat(change.vendor()).isEqualTo(shop.vendor);
        assertThat(change.author().actor()).isEqualTo(Author.INTEGRATOR);
        long run = Objects.requireNonNull(change.author().runId());
        assertThat(change.author().jobId()).isNotNull();
        assertThat(scene.store.run(run)).isPresent();
        assertThat(scene.history.changes(ChangeFilter.ofRun(run), RecordedChange.Place.TOP, 10))
                .extracting(RecordedChange::change)
                .containsExactly(change);
    }

    @Test
    void onlyTheFieldsThatTheSettingsNameAreRecordedAndThePricePointsAlways() {
        scene.close();
        scene = scene(AuditedFields.bind(Map.of("models.products.*", List.of("name", "delisted_at")))
                .of(AuditedFields.UPDATE));
        scene.refresh();
        shopChanges(Card.of(4).at("12.95").named("1998 Frosty"));
        scene.refresh();
        scene.clock.forward(Duration.ofDays(40));
        scene.refresh();

        assertThat(changes("4")).extracting(FieldChange::field).containsExactly("name");
        assertThat(scene.prices("4")).containsExactly("10.95", "12.95");
    }

    @Test
    void aValueSetByHandHoldsAsLongAsTheShopRepeatsItself() {
        scene.refresh();
        update("4", Map.of("price", "9.5", "name", "1998 Angel, corrected", "artist", "Robert Chad"));
        scene.clock.forward(Duration.ofDays(40));
        scene.refresh();

        var product = scene.product("4");
        assertThat(ProductField.PRICE.value(product)).isEqualTo("9.50");
        assertThat(ProductField.NAME.value(product)).isEqualTo("1998 Angel, corrected");
        assertThat(ProductField.ARTIST.value(product)).isEqualTo("Robert Chad");
        assertThat(product.sighting().lastSyncedAt()).isEqualTo(scene.clock.instant());
        assertThat(changes("4"))
                .allMatch(each -> each.author().equals(Author.caller("cli")))
                .extracting(AuditTrailTest::seen)
                .containsExactlyInAnyOrder(
                        new AbstractChange("name", "1998 Angel No. 4", "1998 Angel, corrected"),
                        new AbstractChange("artist", "null", "Robert Chad"),
                        new AbstractChange("price", "10.95", "9.50"));
        assertThat(scene.prices("4")).containsExactly("10.95", "9.50");
    }

    @Test
    void asSoonAsTheShopSaysSomethingNewItsWordCountsAgainAndThatIsRecorded() {
        scene.refresh();
        update("4", Map.of("price", "9.50", "name", "1998 Angel, corrected"));
        shopChanges(Card.of(4).at("12.95"));
        scene.refresh();

        var product = scene.product("4");
        assertThat(ProductField.PRICE.value(product)).isEqualTo("12.95");
        assertThat(ProductField.NAME.value(product)).isEqualTo("1998 Angel, corrected");
        assertThat(changes("4").getLast()).satisfies(each -> {
            assertThat(seen(each)).isEqualTo(new AbstractChange("price", "9.50", "12.95"));
            assertThat(each.author().runId()).isNotNull();
        });

        shopChanges();
        scene.refresh();
        assertThat(scene.prices("4")).containsExactly("10.95", "9.50", "12.95", "10.95");
    }

    @Test
    void whatTheListingComesToSayIsNoCorrectionAnyMore() {
        scene.refresh();
        shopChanges(Card.of(4).inStock("available"));
        scene.refresh();
        update("4", Map.of("price", "9.50", "availability", "unavailable"));
        shopChanges(Card.of(4).at("9.50").inStock("unavailable"));
        scene.refresh();
        assertThat(changes("4")).hasSize(2);

        shopChanges(Card.of(4).inStock("available"));
        scene.refresh();

        assertThat(scene.prices("4")).containsExactly("10.95", "9.50", "10.95");
        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(changes("4"))
                .extracting(AuditTrailTest::seen)
                .contains(
                        new AbstractChange("price", "9.50", "10.95"),
                        new AbstractChange("availability", "unavailable", "available"));
    }

    @Test
    void aValueSetByHandBeforeTheProductsPageWasReadHoldsAgainstTheListingToo() {
        shop.failing("/p/4", Kind.TIMEOUT);
        scene.refresh();
        update("4", Map.of("price", "9.50"));
        scene.refresh();

        assertThat(scene.prices("4")).containsExactly("10.95", "9.50");
    }

    @Test
    void whatAPersonSaidHoldsThroughListingsUntilThePageIsReadForTheFirstTime() {
        shop.failing("/p/4", Kind.TIMEOUT);
        scene.refresh();
        update("4", Map.of("artist", "Robert Chad"));
        shop.listing("/1998", with(cards(1, 9), Card.of(4).at("9.00")));
        scene.refresh();
        shop.healthy().products(Card.of(4).at("9.00"));
        scene.refresh();

        assertThat(scene.product("4").description().lore().artist()).isEqualTo("Robert Chad");
    }

    @Test
    void whatAPersonSaidWhoCreatedAProductHoldsWhenTheShopShowsIt() {
        scene.refresh();
        var create = new CreateProduct(
                scene.store, new Recording(Author.caller("cli"), Set.of(ProductField.values())), scene.clock);
        create.call(Arguments.NONE
                .with("vendor", shop.vendor)
                .with("vendor_product_id", "10")
                .with("link", shop.home.resolve("/p/10").toString())
                .with("name", "1998 Angel No. 10")
                .with("artist", "Robert Chad"));
        shop.listing("/1998", cards(1, 10)).products(Card.of(10));
        scene.refresh();

        assertThat(scene.product("10").description().lore().artist()).isEqualTo("Robert Chad");
    }
}
