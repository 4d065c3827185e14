package org.projectchristmas.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;

/** The {@link Catalog} in the table {@code products}. */
public final class HibernateCatalog implements Catalog {
    private static final String SELECT =
            "select p.*, " + LinkTable.COLUMNS + " from products p join product_links l on l.product_id = p.id ";
    private static final int PAGE = 1_000;
    private static final int MOST_WITH_SKU = 100;

    private final Database database;

    public HibernateCatalog(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Product> find(long id) {
        return database.read(session ->
                Optional.ofNullable(session.get(ProductRow.class, id)).map(ProductRow::product));
    }

    @Override
    public Optional<Product> find(ProductKey key) {
        return database.read(session -> session.createSelectionQuery(
                        "from ProductRow where vendorProductId = :id and vendor = :vendor", ProductRow.class)
                .setParameter("id", key.productId())
                .setParameter("vendor", key.vendor().value())
                .uniqueResultOptional()
                .map(ProductRow::product));
    }

    @Override
    public List<Product> withSku(String sku) {
        String[] parts = ProductRow.comparable(sku).toArray(String[]::new);
        return database.read(session -> Stream.concat(
                        rows(session, SELECT + "where p.sku_key = any(:parts)", parts),
                        rows(
                                session,
                                SELECT + "join product_skus s on s.product_id = p.id where s.sku = any(:parts)",
                                parts))
                .map(ProductRow::product)
                .sorted(Comparator.comparingLong(Product::id))
                .distinct()
                .limit(MOST_WITH_SKU)
                .toList());
    }

    private static Stream<ProductRow> rows(StatelessSession session, String sql, String[] parts) {
        return session
                .createNativeQuery(sql + " order by p.id limit " + MOST_WITH_SKU, ProductRow.class)
                .setParameter("parts", parts)
                .getResultList()
                .stream();
    }

    @Override
    public List<Product> findAll(List<Long> ids) {
        return database.read(session -> session
                .createNativeQuery(SELECT + "where p.id = any(:ids)", ProductRow.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList()
                .stream()
                .map(ProductRow::product)
                .toList());
    }

    @Override
    public long count() {
        return database.read(session -> session.createSelectionQuery("select count(*) from ProductRow", Long.class)
                .getSingleResult());
    }

    /**
     * In plain SQL, without waiting for Hibernate: the window shows nothing before this has passed. The next rows are read while the
     * action has the ones before.
     */
    @Override
    public void forEach(Consumer<? super Product> action) {
        database.snapshot(sql -> {
            List<ProductRow> page = after(sql, 0);
            while (!page.isEmpty()) {
                List<ProductRow> now = page;
                var next = CompletableFuture.supplyAsync(() -> following(sql, now));
                try {
                    now.forEach(row -> action.accept(row.product()));
                } finally {
                    // Whatever the action threw: the connection is given back when nobody reads with it any more.
                    next.handle((_, _) -> now).join();
                }
                page = result(next);
            }
            return page;
        });
    }

    private static List<ProductRow> following(Sql sql, List<ProductRow> page) {
        return page.size() < PAGE ? List.of() : after(sql, page.getLast().id);
    }

    private static List<ProductRow> after(Sql sql, long id) {
        return sql.rows(ProductTable.SELECT + "where p.id > ? order by p.id limit ?", ProductTable::read, id, PAGE);
    }

    private static <T> T result(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
