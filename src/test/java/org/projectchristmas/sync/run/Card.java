package org.projectchristmas.sync.run;

/**
 * One product of a {@link FakeShop}.
 *
 * @param id empty if the listing does not show it
 * @param price empty for none
 * @param stock the word of an availability, empty for none
 */
record Card(String id, String path, String name, String price, String stock) {
    static Card of(int number) {
        return new Card(Integer.toString(number), "/p/" + number, "1998 Angel No. " + number, "10.95", "");
    }

    Card at(String otherPrice) {
        return new Card(id, path, name, otherPrice, stock);
    }

    Card inStock(String word) {
        return new Card(id, path, name, price, word);
    }

    Card named(String otherName) {
        return new Card(id, path, otherName, price, stock);
    }

    /** The same, its listing telling no id, under a path that tells none either. */
    Card without(String otherPath) {
        return new Card("", otherPath, name, price, stock);
    }

    String listed() {
        return "<a class=card data-id='%s' data-price='%s' data-stock='%s' href='%s'>%s</a>"
                .formatted(id, price, stock, path, name);
    }

    String page() {
        return page(id);
    }

    String page(String shownId) {
        return "<article data-id='%s' data-sku='QX%s' data-price='%s' data-stock='%s'>%s</article>"
                .formatted(shownId, shownId, price, stock.isEmpty() ? "available" : stock, name);
    }
}
