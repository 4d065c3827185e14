package org.projectchristmas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.JdbcInsights;
import org.projectchristmas.store.StoreSettings;

/**
 * How long each answer of the page Insight takes, with 25,000 and with 1,000,000 products (or as many as the arguments say), each with two
 * recorded prices; and what the heap holds afterwards.
 */
public final class InsightBenchmark {
    private static final int ROUNDS = 5;
    private static final int PIECE = 50_000;
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 18), ZoneOffset.UTC);

    private InsightBenchmark() {}

    public static void main(String[] args) throws SQLException, IOException {
        int[] sizes = args.length > 0
                ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
                : new int[] {25_000, 1_000_000};
        for (int products : sizes) {
            Path home = Files.createTempDirectory("christmas-insight");
            String url = "jdbc:h2:file:" + home.resolve("catalog") + ";WRITE_DELAY=0";
            try (var database = Database.open(new StoreSettings(url, null, null, 4), home)) {
                fill(url, products);
                measure(new JdbcInsights(database), products);
            }
        }
    }

    /** In pieces: one statement for a million rows would keep them all in memory until it ends. */
    private static void fill(String url, int products) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (int first = 1; first <= products; first += PIECE) {
                fill(statement, first, Math.min(products, first + PIECE - 1));
            }
            statement.execute("analyze");
        }
        System.out.printf("%,d products: filled in %d s%n", products, (System.nanoTime() - start) / 1_000_000_000);
    }

    /** Four listings of a SKU, at three shops; one in thirty in Canada, one in twenty an accessory, one in a hundred cheaper. */
    private static void fill(Statement statement, int first, int last) throws SQLException {
        statement.execute("""
                insert into products (vendor, vendor_product_id, name, price_kind, price, currency, availability, box_condition,
                ornament, release_year, sku, sku_key, previous_price, previous_currency, price_changed_at, link, created_at, sources,
                description)
                select case mod(x, 3) when 0 then 'hallmark_ornaments_com' when 1 then 'hookedonhallmark_com'
                else 'ornament_shop_com' end, cast(x as varchar), '1998 Angel No. ' || x, 'FIXED', 5 + mod(x * 7919, 20000) / 100.0,
                case when mod(x, 30) = 0 then 'CAD' else 'USD' end,
                case when mod(x * 31, 10) < 6 then 'available' when mod(x * 31, 10) < 9 then 'unavailable' else 'unknown' end,
                case mod(x / 8, 5) when 0 then 'MIB' when 1 then 'NB' else null end, mod(x, 20) > 0, 1973 + mod(x / 4, 54),
                'QX' || x / 4, 'QX' || x / 4, case when mod(x, 100) = 1 then 300 else null end,
                case when mod(x, 100) = 1 then 'USD' else null end,
                case when mod(x, 100) = 1 then timestamp with time zone '2026-11-20 00:00:00+00' else null end,
                'https://shop.test/' || x, timestamp with time zone '2026-10-12 00:00:00+00', '',
                repeat('A lantern and a sack of toys. ', 12) from system_range(%d, %d)""".formatted(first, last));
        String these = " from products where id between %d and %d".formatted(first, last);
        statement.execute("""
                insert into product_links (product_id, vendor, vendor_product_id, url, link_key, name, first_seen_at, last_seen_at,
                delisted_at, details_wanted) select id, vendor, vendor_product_id, link, id, name,
                case when mod(id, 50) = 0 then dateadd(second, mod(id, 500000), timestamp with time zone '2026-11-18 00:00:00+00')
                else created_at end, created_at, case when mod(id, 40) = 7 then created_at else null end, false""" + these);
        statement.execute("""
                insert into price_points (product_id, noted_at, price_kind, price, currency, availability)
                select id, created_at, 'FIXED', coalesce(previous_price, price), currency, availability""" + these);
        statement.execute("""
                insert into price_points (product_id, noted_at, price_kind, price, currency, availability)
                select id, dateadd(day, 1, created_at), 'FIXED', price, currency, availability""" + these);
    }

    private static void measure(JdbcInsights insights, int products) {
        Map<Question, double[]> millis = new EnumMap<>(Question.class);
        Map<Question, Integer> lines = new EnumMap<>(Question.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Question question : Question.values()) {
                long start = System.nanoTime();
                lines.put(
                        question, insights.answer(question, WEEK).table().rows().size());
                millis.computeIfAbsent(question, _ -> new double[ROUNDS])[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        double all = 0;
        for (var each : millis.entrySet()) {
            double[] sorted = each.getValue().clone();
            Arrays.sort(sorted);
            all += sorted[ROUNDS / 2];
            System.out.printf(
                    "%,d products, %-8s median %,.0f ms, worst %,.0f ms (%d lines)%n",
                    products, each.getKey().word(), sorted[ROUNDS / 2], sorted[ROUNDS - 1], lines.get(each.getKey()));
        }
        System.out.printf(
                "%,d products, the whole page %,.0f ms, heap afterwards %,d MB%n",
                products, all, ManyProducts.megabytesInUse());
    }
}
