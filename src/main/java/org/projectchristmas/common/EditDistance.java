package org.projectchristmas.common;

import java.util.Collection;
import java.util.Comparator;

/** How many letters must be changed, added or left out to make one word of another. */
public final class EditDistance {
    private static final int LONGEST = 100;

    private EditDistance() {}

    /** @param known at least one */
    public static String nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(each -> between(word, each)))
                .orElseThrow();
    }

    /** Beyond the first hundred letters words are not looked at. */
    public static int between(String one, String other) {
        int rows = Math.min(one.length(), LONGEST);
        int columns = Math.min(other.length(), LONGEST);
        int[] above = new int[columns + 1];
        for (int column = 0; column <= columns; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= rows; row++) {
            int[] here = new int[columns + 1];
            here[0] = row;
            for (int column = 1; column <= columns; column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int addOrDrop = Math.min(here[column - 1], above[column]) + 1;
                here[column] = Math.min(above[column - 1] + change, addOrDrop);
            }
            above = here;
        }
        return above[columns];
    }
}
