package org.projectchristmas.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.projectchristmas.common.LongNumbers;
import org.projectchristmas.insight.FirstPrices;

/** The {@link FirstPrices} from the table {@code price_points}, read in the order of its numbers and in pieces. */
public final class JdbcFirstPrices implements FirstPrices {
    /** A larger piece would be written to disk by the database before it is given. */
    private static final int PIECE = 20_000;

    private final Database database;

    public JdbcFirstPrices(Database database) {
        this.database = database;
    }

    @Override
    public void forEach(Reader reader) {
        database.snapshot(sql -> {
            var pass = new Pass(reader);
            long last = 0;
            List<Point> points;
            do {
                points = sql.rows(
                        "select id, product_id, currency, price, noted_at from price_points"
                                + " where id > ? and price_kind = 'FIXED' order by id limit " + PIECE,
                        row -> new Point(
                                row.number(),
                                row.number(),
                                row.text(),
                                Objects.requireNonNull(row.amountOrNull()),
                                row.instant().toEpochMilli()),
                        last);
                points.forEach(pass::take);
                last = points.isEmpty() ? last : points.getLast().id();
            } while (points.size() == PIECE);
            return last;
        });
    }

    private record Point(long id, long product, String currency, BigDecimal price, long at) {}

    /** Passes on what comes first. */
    private static final class Pass {
        private final Reader reader;
        private final LongNumbers seen = new LongNumbers();

        Pass(Reader reader) {
            this.reader = reader;
        }

        void take(Point point) {
            int before = seen.size();
            // Three letters beside the number of a product, of which there are fewer than two to the power of 43.
            seen.of(point.product() << 21 | code(point.currency()));
            if (seen.size() > before) {
                reader.take(
                        point.product(),
                        point.currency(),
                        point.price().movePointRight(2).longValueExact(),
                        point.at());
            }
        }

        private static long code(String currency) {
            long code = 0;
            for (int i = 0; i < currency.length(); i++) {
                code = code << 7 | currency.charAt(i) & 0x7F;
            }
            return code;
        }
    }
}
