package org.projectchristmas.ui.detail;

/** How price and stock over time are shown. */
public enum HistoryLook {
    CHART,
    TABLE
}
