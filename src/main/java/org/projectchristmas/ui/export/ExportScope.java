package org.projectchristmas.ui.export;

/** Which products an export has. */
enum ExportScope {
    /** What the table shows, in its order. */
    VIEW,
    /** The whole catalog. */
    ALL
}
