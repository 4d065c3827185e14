package org.projectchristmas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.History;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.JdbcHistory;
import org.projectchristmas.store.StoreSettings;

/** How long the history takes to answer, with 1,000,000 products and 3,000,000 changes over a year (or as many as the arguments say). */
public final class HistoryBenchmark {
    private static final int ROUNDS = 7;
    private static final int PAGE = 200;
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private HistoryBenchmark() {}

    public static void main(String[] args) throws SQLException, IOException {
        int products = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int changes = args.length > 1 ? Integer.parseInt(args[1]) : 3_000_000;
        Path home = Files.createTempDirectory("christmas-history");
        String url = "jdbc:h2:file:" + home.resolve("catalog") + ";WRITE_DELAY=0";
        try (var database = Database.open(new StoreSettings(url, null, null, 4), home)) {
            long start = System.nanoTime();
            fill(url, products, changes);
            System.out.printf(
                    "%,d products, %,d changes: filled in %d s%n",
                    products, changes, (System.nanoTime() - start) / 1_000_000_000);
            questions(new JdbcHistory(database), products).forEach(HistoryBenchmark::measure);
        }
    }

    private static void fill(String url, int products, int changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into products (vendor, vendor_product_id, name, price_kind, availability, ornament, link, created_at, sources)
                    select case mod(x, 3) when 0 then 'hallmark_ornaments_com' when 1 then 'hookedonhallmark_com'
                    else 'ornament_shop_com' end, cast(x as varchar), '1998 Angel No. ' || x, 'NONE', 'available', true,
                    'https://shop.test/' || x, timestamp with time zone '2025-01-01 00:00:00+00', ''
                    from system_range(1, %d)""".formatted(products));
            statement.execute("""
                    insert into product_links (product_id, vendor, vendor_product_id, url, link_key, name, first_seen_at, last_seen_at,
                    details_wanted) select id, vendor, vendor_product_id, link, id, name, created_at, created_at, false from products""");
            // Over a year, evenly, with a run of each shop a day; one in a thousand is a change of an artist.
            statement.execute("""
                    insert into changes (product_id, vendor, run_id, job_id, field, old_value, new_value, noted_at)
                    select 1 + mod(x * 7919, %1$d), case mod(1 + mod(x * 7919, %1$d), 3) when 0 then 'hallmark_ornaments_com'
                    when 1 then 'hookedonhallmark_com' else 'ornament_shop_com' end, x * 1095 / %2$d, x / 50,
                    case when mod(x, 1000) = 0 then 'artist' when mod(x, 3) = 0 then 'availability' else 'price' end,
                    '28.95', case when mod(x, 2) = 0 then '24.95' else '30.95' end,
                    dateadd(second, x * 31536000 / %2$d, timestamp with time zone '2025-11-24 12:00:00+00')
                    from system_range(1, %2$d)""".formatted(products, changes));
            statement.execute("analyze");
        }
    }

    private static Map<String, Supplier<Object>> questions(History history, int products) {
        var shop = new VendorId("ornament_shop_com");
        ChangeFilter day = ChangeFilter.since(NOW.minus(Duration.ofDays(1)));
        ChangeFilter month = ChangeFilter.since(NOW.minus(Duration.ofDays(30)));
        var middle = new Place(NOW.minus(Duration.ofDays(180)), Long.MAX_VALUE);
        var questions = new LinkedHashMap<String, Supplier<Object>>();
        questions.put("page since yesterday", () -> history.changes(day, Place.TOP, PAGE));
        questions.put("page of all, in the middle", () -> history.changes(ChangeFilter.ALL, middle, PAGE));
        questions.put("page of one shop", () -> history.changes(ChangeFilter.ALL.at(shop), Place.TOP, PAGE));
        questions.put("page of prices", () -> history.changes(month.of("price"), Place.TOP, PAGE));
        questions.put("page of artists", () -> history.changes(ChangeFilter.ALL.of("artist"), Place.TOP, PAGE));
        questions.put("page of a run", () -> history.changes(ChangeFilter.ofRun(500), Place.TOP, PAGE));
        questions.put("page of a job", () -> history.changes(ChangeFilter.ofJob(20_000), Place.TOP, PAGE));
        questions.put("counts since yesterday", () -> history.counts(day));
        questions.put("counts of 30 days", () -> history.counts(month));
        questions.put("counts of 30 days at one shop", () -> history.counts(month.at(shop)));
        questions.put("counts of a run", () -> history.counts(ChangeFilter.ofRun(500)));
        questions.put("changes of a product", () -> history.changes(products / 2L));
        questions.put(
                "last entries of 1,000 products",
                () -> history.lastEntries(LongStream.range(1, 1_001).boxed().toList()));
        return questions;
    }

    private static void measure(String name, Supplier<Object> question) {
        double[] millis = new double[ROUNDS];
        Object answer = "";
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            answer = question.get();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-32s median %.1f ms, worst %.1f ms (%s)%n",
                name,
                millis[ROUNDS / 2],
                millis[ROUNDS - 1],
                answer instanceof List<?> list
                        ? list.size() + " lines"
                        : answer.getClass().getSimpleName());
    }
}
