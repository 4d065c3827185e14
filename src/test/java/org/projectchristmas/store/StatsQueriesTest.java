package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.HOOKED;
import static org.projectchristmas.store.Ornaments.listed;
import static org.projectchristmas.store.Ornaments.withSku;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The queries that collectors type by hand, word for word. */
class StatsQueriesTest {
    @Test
    void theQueriesThatCollectorsTypeAreAnswered() {
        assertAnswered("jdbc:h2:mem:queries");
    }

    @Test
    @Tag("postgres")
    void theQueriesThatCollectorsTypeAreAnsweredByPostgresToo() {
        assertAnswered(System.getenv("CHRISTMAS_TEST_POSTGRES"));
    }

    private static void assertAnswered(String url) {
        try (OpenDatabase open = OpenDatabase.at(url)) {
            Ornaments.insert(
                    open.emptied(),
                    withSku(listed(FACTORY, "1", 1998), "QX1"),
                    withSku(listed(FACTORY, "2", 1998), "QX1"),
                    withSku(listed(FACTORY, "3", 1973), "QX3"),
                    withSku(listed(HOOKED, "4", 1998), "QX1"),
                    listed(HOOKED, "5", 2026),
                    listed(HOOKED, "6", 2026));
            assertThat(rows(open, "select vendor, count(distinct(sku)) from products group by vendor"))
                    .containsExactlyInAnyOrder(
                            List.of("hallmark_ornaments_com", 2L), List.of("hookedonhallmark_com", 1L));
            assertThat(rows(open, """
                            select release_year, count(distinct(sku)) from products where vendor = 'hallmark_ornaments_com' \
                            group by release_year""")).containsExactlyInAnyOrder(List.of(1973, 1L), List.of(1998, 1L));
            assertThat(
                            rows(
                                    open,
                                    "select name, price, release_year, created_at from products order by created_at desc limit 5"))
                    .extracting(List::getFirst)
                    .containsExactly("2026 Angel 6", "2026 Angel 5", "1998 Angel 4", "1973 Angel 3", "1998 Angel 2");
        }
    }

    private static List<List<Object>> rows(OpenDatabase open, String sql) {
        return open.database()
                .read(session -> session.createNativeQuery(sql, Object[].class).getResultList().stream()
                        .map(List::of)
                        .toList());
    }
}
