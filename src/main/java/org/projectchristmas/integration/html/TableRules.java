package org.projectchristmas.integration.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** The rules of tables: their missing sections and rows are put in, and rows and cells end where the next begin. */
final class TableRules {
    private static final TagName SECTION = known("tbody");
    private static final TagName ROW = known("tr");

    private final NodeWriter writer;
    private final OpenElements open;

    TableRules(NodeWriter writer, OpenElements open) {
        this.writer = writer;
        this.open = open;
    }

    private static TagName known(String name) {
        return TagName.of(name, 0, name.length(), name.hashCode());
    }

    void start(TagName name, @Nullable Attributes attributes) throws IrregularException {
        if (!open.kind().isTableFrame()) {
            endCell();
        }
        switch (name.kind()) {
            case CELL -> {
                if (open.kind() == TagKind.TABLE) {
                    writer.insert(SECTION, null);
                }
                if (open.kind() == TagKind.SECTION) {
                    writer.insert(ROW, null);
                }
                writer.insert(name, attributes);
            }
            case ROW -> {
                if (open.kind() == TagKind.ROW) {
                    open.pop();
                }
                if (open.kind() == TagKind.TABLE) {
                    writer.insert(SECTION, null);
                }
                writer.insert(name, attributes);
            }
            case SECTION -> {
                while (open.kind() != TagKind.TABLE) {
                    open.pop();
                }
                writer.insert(name, attributes);
            }
            case SCRIPT -> writer.insertText(name, attributes);
            case RAW -> {
                if (!name.text().equals("style")) {
                    throw new IrregularException();
                }
                writer.insertText(name, attributes);
            }
            case INPUT -> {
                String type = attributes == null ? "" : attributes.get("type");
                if (!type.toLowerCase(Locale.ROOT).equals("hidden")) {
                    throw new IrregularException();
                }
                writer.insertEmpty(name, attributes);
            }
            default -> throw new IrregularException();
        }
    }

    /** Ends the cell around, with everything in it. */
    private void endCell() throws IrregularException {
        int cell = open.cell();
        if (cell < 0) {
            throw new IrregularException();
        }
        open.closeAllFrom(cell);
    }

    void end(TagName name) throws IrregularException {
        if (name.kind() == TagKind.CELL) {
            int cell = open.cell();
            if (cell < 0 || open.kind().isTableFrame() || !open.nameAt(cell).equals(name)) {
                throw new IrregularException();
            }
            open.closeAllFrom(cell);
            return;
        }
        if (!open.kind().isTableFrame()) {
            endCell();
        }
        while (!open.name().equals(name)) {
            if (open.kind() == TagKind.TABLE || open.kind() == name.kind()) {
                throw new IrregularException();
            }
            open.pop();
        }
        open.pop();
    }
}
