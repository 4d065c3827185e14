package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.common.VendorId;

class BranchNodeTest {
    private static final VendorId OTHER = new VendorId("other_shop");

    @Test
    void theTreeHasTheShelvesThenTheShopsWithTheirYears() {
        var years = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        years.putAll(Map.of(1998, 3, 2026, 5, 0, 1));

        var tree = BranchNode.tree(new CatalogCounts(9, 4, 2, Map.of(Rows.SHOP, years)), List.of(Rows.SHOP, OTHER));

        assertThat(tree)
                .containsExactly(
                        leaf(Branch.ALL, 9),
                        leaf(new Branch.Shelf(Shelf.RECENTLY_ADDED), 4),
                        leaf(new Branch.Shelf(Shelf.PRICE_DROPS), 2),
                        new BranchNode(
                                new Branch.Vendor(Rows.SHOP),
                                9,
                                List.of(
                                        leaf(new Branch.Year(Rows.SHOP, 2026), 5),
                                        leaf(new Branch.Year(Rows.SHOP, 1998), 3),
                                        leaf(new Branch.Year(Rows.SHOP, 0), 1))),
                        leaf(new Branch.Vendor(OTHER), 0));
    }

    private static BranchNode leaf(Branch branch, int count) {
        return new BranchNode(branch, count, List.of());
    }
}
