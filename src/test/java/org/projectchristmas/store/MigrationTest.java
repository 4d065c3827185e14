package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.VendorProgress.Changes;

/** A catalog of an older program is brought up to date without losing anything. */
class MigrationTest {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");

    @TempDir
    Path home;

    /** A catalog of the first version with two products, one of them no longer listed. */
    private void oldCatalog() throws SQLException {
        String url = CatalogFile.in(home).url();
        migrateTo("1", url);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String id : List.of("7", "8")) {
                statement.execute("""
                        insert into products (vendor, vendor_product_id, name, price_kind, price, currency, availability, release_year,
                            ornament, link, created_at, last_seen_at, last_synced_at, delisted_at, listing_year, details_wanted,
                            link_key, sources, sku)
                        values ('ornament_shop_com', '%1$s', '1998 Frosty', 'FIXED', 12.50, 'USD', 'available', 1998, true,
                            'https://shop.test/%1$s', timestamp with time zone '2026-01-02 03:04:05+00',
                            timestamp with time zone '2026-02-02 03:04:05+00', timestamp with time zone '2026-01-03 03:04:05+00',
                            %2$s, 1998, %3$s, %4$d, '', 'QX6863')""".formatted(
                                id,
                                id.equals("7") ? "null" : "timestamp with time zone '2026-03-02 03:04:05+00'",
                                id.equals("7"),
                                TextKey.of("https://shop.test/" + id)));
            }
            statement.execute("""
                    insert into changes (product_id, run_id, field, old_value, new_value, noted_at)
                    select id, 4, 'price', '11.00', '12.50', timestamp with time zone '2026-02-02 03:04:05+00' from products
                    where vendor_product_id = '7'""");
            statement.execute("""
                    insert into changes (product_id, run_id, field, old_value, new_value, noted_at)
                    values (4711, 5, 'name', 'A', 'B', timestamp with time zone '2026-02-01 03:04:05+00')""");
        }
    }

    /** A run that ended, and one that never did. */
    private void oldRuns() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(CatalogFile.in(home).url());
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into runs (vendor, scope, started_at, finished_at, state, added, price_up, price_down, availability,
                        delisted, relisted, held, errors)
                    values ('ornament_shop_com', 'all', timestamp with time zone '2026-01-02 03:04:05+00',
                        timestamp with time zone '2026-01-02 04:04:05+00', 'DONE', 2, 3, 4, 5, 6, 7, 8, 9)""");
            statement.execute("""
                    insert into runs (vendor, scope, started_at)
                    values ('ornament_shop_com', 'all', timestamp with time zone '2026-02-02 03:04:05+00')""");
        }
    }

    private static void assertRunsAreKept(Database database) {
        var runs = new JdbcRuns(database).newest(SHOP, 10);
        assertThat(runs).hasSize(2);
        PastRun unfinished = runs.getFirst().runs().getFirst();
        assertThat(unfinished.isFinished()).isFalse();
        assertThat(unfinished.changes()).isEqualTo(Changes.NONE);
        PastRun ended = runs.getLast().runs().getFirst();
        assertThat(ended.changes()).isEqualTo(new Changes(2, 3, 4, 5, 6, 7, 8));
        assertThat(ended.errors()).isEqualTo(9);
        assertThat(ended.took()).contains(Duration.ofHours(1));
        assertThat(ended.rootJob()).isZero();
    }

    @Test
    void aCatalogOfTheFirstVersionKeepsEverythingThoughAKillLeftHalfOfACopy() throws Exception {
        oldCatalog();
        oldRuns();
        Files.writeString(home.resolve("catalog/christmas.draft.mv.db"), "half of a copy");

        try (var database = Database.open(StoreSettings.DEFAULT, home)) {
            var catalog = new HibernateCatalog(database);
            Product listed = catalog.find(new ProductKey(SHOP, "7")).orElseThrow();
            Product delisted = catalog.find(new ProductKey(SHOP, "8")).orElseThrow();
            assertThat(listed.sighting())
                    .isEqualTo(new Sighting(
                            Instant.parse("2026-01-02T03:04:05Z"),
                            Instant.parse("2026-02-02T03:04:05Z"),
                            Instant.parse("2026-01-03T03:04:05Z"),
                            null));
            assertThat(delisted.sighting().delistedAt()).isEqualTo(Instant.parse("2026-03-02T03:04:05Z"));
            assertThat(listed.offering().price().price()).isEqualTo(Money.usd("12.50"));
            assertRunsAreKept(database);
            var history = new JdbcHistory(database);
            assertThat(history.changes(listed.id()))
                    .containsExactly(new FieldChange(
                            listed.id(),
                            SHOP,
                            "price",
                            "11.00",
                            "12.50",
                            Instant.parse("2026-02-02T03:04:05Z"),
                            new Author(Author.INTEGRATOR, null, 4L)));
            assertThat(history.changes(ChangeFilter.ofRun(5), RecordedChange.Place.TOP, 10))
                    .extracting(each -> each.change().vendor())
                    .containsExactly(new VendorId("unknown"));
            var store = new JdbcSyncStore(database);
            assertThat(store.due(SHOP, DuePages.unread(), 0, 10))
                    .singleElement()
                    .satisfies(each -> assertThat(each.link()).isEqualTo(URI.create("https://shop.test/7")));
            Map<String, StoredProduct> found =
                    store.inTransaction(each -> each.known(SHOP, Map.of("8", URI.create("https://shop.test/8"))));
            assertThat(found.values()).extracting(StoredProduct::listingYear).containsExactly(1998);
            var views = new JdbcSavedViews(database);
            assertThat(views.all()).isEmpty();
            assertThat(views.save(new ViewName("Frosty"), ViewQuery.of("frosty"), "")
                            .id())
                    .isPositive();
            var figures = new JdbcRequestHistory(database);
            assertThat(figures.between(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")))
                    .isEmpty();
            assertThat(figures.runs(List.of(1L))).isEmpty();
        }
    }

    /** Its tables are changed in a copy: one that cannot be brought up to date is as it was. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCatalogThatCannotBeBroughtUpToDateIsAsItWas(boolean isNamedByUrl) throws Exception {
        oldCatalog();
        String url = "jdbc:h2:file:" + home.resolve("catalog/christmas") + ";WRITE_DELAY=0";
        StoreSettings settings = isNamedByUrl ? new StoreSettings(url, null, null, 2) : StoreSettings.DEFAULT;
        Path file = CatalogFile.in(home).path();
        try (Connection connection =
                        DriverManager.getConnection(CatalogFile.in(home).url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table saved_views (id bigint)");
        }
        Files.writeString(file.resolveSibling("christmas.draft.mv.db"), "half of a copy");

        assertThatThrownBy(() -> Database.open(settings, home)).isInstanceOf(CatalogException.class);

        assertThat(file.resolveSibling("christmas.draft.mv.db")).doesNotExist();
        try (Connection connection =
                        DriverManager.getConnection(CatalogFile.in(home).url());
                Statement statement = connection.createStatement()) {
            statement.execute("drop table saved_views");
        }
        try (var database = Database.open(settings, home)) {
            assertThat(new HibernateCatalog(database).count()).isEqualTo(2);
        }
    }

    @Test
    void aLinkedCatalogIsBroughtUpToDateWhereItIsAndStaysLinked() throws Exception {
        oldCatalog();
        Path link = CatalogFile.in(home).path();
        Path elsewhere = Files.createDirectories(home.resolve("other/catalog")).resolve("christmas.mv.db");
        Files.move(link, elsewhere);
        Files.createSymbolicLink(link, elsewhere);

        Database.open(StoreSettings.DEFAULT, home).close();

        assertThat(link).isSymbolicLink();
        try (var database = Database.open(StoreSettings.DEFAULT, home.resolve("other"), Long.MAX_VALUE)) {
            assertThat(new HibernateCatalog(database).count()).isEqualTo(2);
        }
    }

    @Test
    void aCatalogThatWasBroughtUpToDateHasTheRightsThatItHad() throws Exception {
        oldCatalog();
        Path file = CatalogFile.in(home).path();
        var rights = PosixFilePermissions.fromString("rw-rw-rw-");
        Files.setPosixFilePermissions(file, rights);

        Database.open(StoreSettings.DEFAULT, home).close();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
    }

    @Test
    void aCatalogOfAVersionBetweenTwoIsRefusedInOneSentence() throws Exception {
        String url = CatalogFile.in(home).url();
        migrateTo("3", url);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from \"schema_history\" where \"version\" = '2'");
        }

        assertThatThrownBy(() -> Database.open(StoreSettings.DEFAULT, home))
                .isExactlyInstanceOf(CatalogException.class)
                .hasMessage("The catalog was written by a version of Project Christmas that this one does not follow;"
                        + " open it with that version.");
    }

    @Test
    void anOlderCatalogNeedsRoomForItsCopy() throws Exception {
        oldCatalog();
        byte[] before = Files.readAllBytes(CatalogFile.in(home).path());
        assertThatThrownBy(() -> Database.open(StoreSettings.DEFAULT, home, Long.MAX_VALUE / 2))
                .isExactlyInstanceOf(CatalogException.class)
                .hasMessageContaining("is of an older version")
                .hasMessageEndingWith("It is as it was.");
        assertThat(CatalogFile.in(home).path()).isRegularFile();
        assertThat(Files.size(CatalogFile.in(home).path())).isGreaterThanOrEqualTo(before.length);
    }

    @Test
    void theVersionThatTheProgramKnowsIsThatOfTheNewestMigration() {
        var newest = Flyway.configure()
                .dataSource(CatalogFile.in(home).url(), "", "")
                .locations("classpath:org/projectchristmas/store/migration")
                .load()
                .info()
                .all();

        assertThat(newest[newest.length - 1].getVersion().getVersion()).isEqualTo(String.valueOf(Schema.VERSION));
    }

    @Test
    void schedulesOfWholeShopsMakeWayForThoseOfTheConfig() throws SQLException {
        String url = CatalogFile.in(home).url();
        migrateTo("3", url);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into recurring_jobs (id, function_name, arguments, schedule, enabled, next_run, note)
                    values (1, 'integrator.sync_by_integration', '{"vendor":"ornament_shop_com"}', 'every PT24H', true,
                        timestamp with time zone '2026-01-02 03:04:05+00', 'missed it'),
                    (2, 'integrator.sync_links', '{}', 'every PT1H', false, null, 'missed it')""");
        }

        try (var database = Database.open(StoreSettings.DEFAULT, home)) {
            assertThat(new JdbcJobStore(database).recurring())
                    .containsExactly(new Recurring(
                            Invocation.of("integrator.sync_links"),
                            new Recurring.Setting(new Schedule.Off(), false, null),
                            Recurring.Runs.NONE));
        }
    }

    private static void migrateTo(String version, String url) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:org/projectchristmas/store/migration")
                .table("schema_history")
                .target(version)
                .load()
                .migrate();
    }
}
