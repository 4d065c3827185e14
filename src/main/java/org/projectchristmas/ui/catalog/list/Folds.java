package org.projectchristmas.ui.catalog.list;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The rows of a table over an answer in groups: each has a heading, and its products under it unless it is folded. Rows are counted,
 * not made: a million products in a thousand groups are a thousand numbers.
 */
public final class Folds {
    private final Groups groups;
    private final Set<String> folded;
    private final String[] keys;
    /** The row of each group's heading, and at the end how many rows there are. */
    private final int[] headings;

    /** @param folded the keys of the groups that are folded; followed by {@link #fold} */
    public Folds(Groups groups, Set<String> folded) {
        this.groups = groups;
        this.folded = folded;
        keys = new String[groups.count()];
        headings = new int[groups.count() + 1];
        if (!folded.isEmpty()) {
            for (int group = 0; group < keys.length; group++) {
                keys[group] = groups.key(group);
            }
        }
        count();
    }

    private void count() {
        int row = 0;
        for (int group = 0; group < groups.count(); group++) {
            headings[group] = row;
            row += 1 + (isFolded(group) ? 0 : groups.size(group));
        }
        headings[groups.count()] = row;
    }

    public Groups groups() {
        return groups;
    }

    public int rows() {
        return headings[groups.count()];
    }

    public boolean isFolded(int group) {
        return !folded.isEmpty() && folded.contains(key(group));
    }

    private String key(int group) {
        String key = keys[group];
        if (key == null) {
            key = groups.key(group);
            keys[group] = key;
        }
        return key;
    }

    /** Folds or unfolds a group. */
    public void fold(int group, boolean fold) {
        if (fold) {
            folded.add(key(group));
        } else {
            folded.remove(key(group));
        }
        count();
    }

    /** Folds or unfolds all groups. */
    public void foldAll(boolean fold) {
        folded.clear();
        if (fold) {
            var all = new HashSet<String>();
            for (int group = 0; group < groups.count(); group++) {
                all.add(key(group));
            }
            folded.addAll(all);
        }
        count();
    }

    /** The group of a row, whether its heading or one of its products. */
    public int groupAt(int row) {
        int found = Arrays.binarySearch(headings, 0, groups.count(), row);
        return found >= 0 ? found : -found - 2;
    }

    boolean isHeading(int row) {
        return Arrays.binarySearch(headings, 0, groups.count(), row) >= 0;
    }

    /** The row of a group's heading. */
    public int headingOf(int group) {
        return headings[group];
    }

    /** The position of the product at a row, -1 for a heading. */
    int positionOf(int row) {
        int group = groupAt(row);
        int below = row - headings[group];
        return below == 0 ? -1 : groups.starts()[group] + below - 1;
    }

    /** The row of a position; that of its heading if its group is folded. */
    int rowOf(int position) {
        int group = groups.of(position);
        return headings[group] + (isFolded(group) ? 0 : 1 + position - groups.starts()[group]);
    }

    /** The position that a row stands for: a heading for the first product of its group. */
    int positionAt(int row) {
        int position = positionOf(row);
        return position >= 0 ? position : groups.starts()[groupAt(row)];
    }
}
