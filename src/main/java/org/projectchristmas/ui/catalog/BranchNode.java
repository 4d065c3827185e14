package org.projectchristmas.ui.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.common.VendorId;

/**
 * A branch in its place in the tree.
 *
 * @param count how many products it holds; {@link #UNKNOWN} before that was counted
 */
record BranchNode(Branch branch, int count, List<BranchNode> children) {
    static final int UNKNOWN = -1;

    /** The tree of a catalog that is still to be read. */
    static List<BranchNode> uncounted(List<VendorId> shops) {
        return tree(new CatalogCounts(0, 0, 0, Map.of()), shops).stream()
                .map(each -> leaf(each.branch(), UNKNOWN))
                .toList();
    }

    /** The whole tree: the shelves, then the shops in the given order, each with its years, newest first. */
    static List<BranchNode> tree(CatalogCounts counts, List<VendorId> shops) {
        var nodes = new ArrayList<BranchNode>();
        nodes.add(leaf(Branch.ALL, counts.total()));
        nodes.add(leaf(new Branch.Shelf(Shelf.RECENTLY_ADDED), counts.recentlyAdded()));
        nodes.add(leaf(new Branch.Shelf(Shelf.PRICE_DROPS), counts.priceDrops()));
        shops.forEach(shop -> nodes.add(shop(shop, counts)));
        return nodes;
    }

    private static BranchNode shop(VendorId shop, CatalogCounts counts) {
        var byYear = counts.byVendor().get(shop);
        if (byYear == null) {
            return leaf(new Branch.Vendor(shop), 0);
        }
        var years = byYear.entrySet().stream()
                .map(each -> leaf(new Branch.Year(shop, each.getKey()), each.getValue()))
                .toList();
        int sum = years.stream().mapToInt(BranchNode::count).sum();
        return new BranchNode(new Branch.Vendor(shop), sum, years);
    }

    private static BranchNode leaf(Branch branch, int count) {
        return new BranchNode(branch, count, List.of());
    }
}
