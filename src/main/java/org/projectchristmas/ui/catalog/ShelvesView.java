package org.projectchristmas.ui.catalog;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxmlView;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.VisibleFocus;

/** The tree of shelves, shops and years, with live counts. */
public final class ShelvesView {
    private final CatalogViewModel viewModel;
    private final List<VendorId> shops;
    private final TreeItem<BranchNode> top = new TreeItem<>();
    private final Parent root;
    private boolean marking;

    @FXML
    private TreeView<BranchNode> tree;

    /** @param shops in the order in which they are shown */
    public ShelvesView(CatalogViewModel viewModel, List<VendorId> shops, Messages messages, Formats formats) {
        this.viewModel = viewModel;
        this.shops = List.copyOf(shops);
        root = FxmlView.load(this, messages);
        tree.setCellFactory(_ -> new BranchCell(messages, formats));
        tree.setRoot(top);
        viewModel.countsProperty().subscribe(this::show);
        viewModel.branchProperty().subscribe(_ -> mark());
        viewModel.viewProperty().subscribe(_ -> mark());
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !marking) {
                viewModel.choose(item.getValue().branch());
            }
        });
    }

    private void show(CatalogCounts counts) {
        boolean known = viewModel.isCounted() || counts.total() > 0;
        var nodes = known ? BranchNode.tree(counts, shops) : BranchNode.uncounted(shops);
        // Where what is selected vanishes the tree selects its neighbour, which nobody has chosen.
        marking(() -> merge(top, nodes));
        mark();
    }

    /** Brings the items up to date one by one, so that selection, scrolling and what is open stay as they are. */
    private static void merge(TreeItem<BranchNode> parent, List<BranchNode> nodes) {
        var items = parent.getChildren();
        if (items.isEmpty()) {
            // All at once: the tree looks through all its rows after each change.
            items.setAll(nodes.stream().map(ShelvesView::item).toList());
            return;
        }
        items.removeIf(item -> nodes.stream()
                .noneMatch(node -> node.branch().equals(item.getValue().branch())));
        for (int at = 0; at < nodes.size(); at++) {
            var node = nodes.get(at);
            if (at == items.size() || !items.get(at).getValue().branch().equals(node.branch())) {
                items.add(at, item(node));
            } else if (!items.get(at).getValue().equals(node)) {
                items.get(at).setValue(node);
            }
            merge(items.get(at), node.children());
        }
    }

    private static TreeItem<BranchNode> item(BranchNode node) {
        var item = new TreeItem<>(node);
        item.getChildren()
                .setAll(node.children().stream().map(ShelvesView::item).toList());
        return item;
    }

    /** Marks what is shown; a saved view is no branch. */
    private void mark() {
        marking(() -> {
            if (viewModel.viewProperty().get() == null) {
                select(viewModel.branchProperty().get());
            } else {
                tree.getSelectionModel().clearSelection();
            }
        });
    }

    /** Changes the tree without the collector having chosen anything in it. */
    private void marking(Runnable change) {
        marking = true;
        try {
            change.run();
        } finally {
            marking = false;
        }
    }

    /** A year of which nothing is left is nowhere in the tree. */
    private void select(Branch branch) {
        var selected = tree.getSelectionModel().getSelectedItem();
        if (selected == null || !selected.getValue().branch().equals(branch)) {
            tree.getSelectionModel().clearSelection();
            selectBelow(top, branch);
        }
    }

    private void selectBelow(TreeItem<BranchNode> parent, Branch branch) {
        for (var item : parent.getChildren()) {
            if (item.getValue().branch().equals(branch)) {
                parent.setExpanded(true);
                tree.getSelectionModel().select(item);
            } else {
                selectBelow(item, branch);
            }
        }
    }

    /** Puts the keyboard into the tree. */
    public void focus() {
        VisibleFocus.give(tree);
    }

    public Parent root() {
        return root;
    }
}
