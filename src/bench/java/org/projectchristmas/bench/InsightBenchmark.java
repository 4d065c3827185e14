package org.projectchristmas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.insight.IndexInsights;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.HibernateCatalog;
import org.projectchristmas.store.JdbcFirstPrices;
import org.projectchristmas.store.JdbcInsights;
import org.projectchristmas.store.StoreSettings;

/**
 * How much processor time each answer of the page Insight takes from the database and from the catalog in memory, with 25,000 and with
 * 1,000,000 products (or as many as the arguments say), each with two recorded prices; and what the heap holds afterwards.
 */
public final class InsightBenchmark {
    private static final int ROUNDS = 5;
    private static final int PIECE = 50_000;
    private static final com.sun.management.OperatingSystemMXBean CPU =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
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
                measure(database, products);
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

    private static void measure(Database database, int products) {
        long start = System.nanoTime();
        var index = new ColumnarIndex();
        index.putAll(new HibernateCatalog(database), Cancellation.never());
        System.out.printf(
                "%,d products in memory after %,d ms, heap %,d MB%n",
                products, (System.nanoTime() - start) / 1_000_000, ManyProducts.megabytesInUse());
        Map<String, Insights> ways = new LinkedHashMap<>();
        ways.put("database", new JdbcInsights(database));
        ways.put("memory", new IndexInsights(index::listings, new JdbcFirstPrices(database)));
        int rounds = Integer.getInteger("rounds", ROUNDS);
        Map<String, Map<Question, double[]>> millis = new LinkedHashMap<>();
        ways.keySet().forEach(way -> millis.put(way, new EnumMap<>(Question.class)));
        // One after the other in each round, so that both see the same machine.
        for (int round = 0; round < rounds; round++) {
            for (Question question : Question.values()) {
                for (var way : ways.entrySet()) {
                    // What was found out about all SKUs is found out anew with each version of the catalog.
                    index.put(index.listings().next() ? again(database) : List.of());
                    long from = CPU.getProcessCpuTime();
                    way.getValue().answer(question, WEEK);
                    Objects.requireNonNull(millis.get(way.getKey()))
                                    .computeIfAbsent(question, _ -> new double[rounds])[round] =
                            (CPU.getProcessCpuTime() - from) / 1e6;
                }
            }
        }
        millis.forEach((way, questions) -> tell(way, questions, products, rounds));
        System.out.printf("%,d products, heap afterwards %,d MB%n", products, ManyProducts.megabytesInUse());
    }

    /** One product, as if it had changed. */
    private static List<Product> again(Database database) {
        return new HibernateCatalog(database).findAll(List.of(1L));
    }

    private static void tell(String way, Map<Question, double[]> millis, int products, int rounds) {
        double all = 0;
        for (var each : millis.entrySet()) {
            double[] sorted = each.getValue().clone();
            Arrays.sort(sorted);
            all += sorted[rounds / 2];
            System.out.printf(
                    "%,d products, %-8s %-8s median %,.0f ms of processor time, worst %,.0f ms%n",
                    products, way, each.getKey().word(), sorted[rounds / 2], sorted[rounds - 1]);
        }
        System.out.printf("%,d products, %-8s the whole page %,.0f ms of processor time%n", products, way, all);
    }
}
