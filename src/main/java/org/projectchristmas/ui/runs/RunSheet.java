package org.projectchristmas.ui.runs;

import java.util.List;

/**
 * Everything that is told of one refresh.
 *
 * @param runs the numbers of its runs
 * @param advice what is to be done next; empty if nothing
 * @param hasHeld whether pages wait for a person
 */
record RunSheet(
        String title,
        String when,
        String found,
        List<Long> runs,
        List<Part> parts,
        List<Mishap> mishaps,
        String advice,
        boolean hasHeld) {
    /** A refresh that is not chosen yet. */
    static final RunSheet NOTHING = new RunSheet("", "", "", List.of(), List.of(), List.of(), "", false);

    /**
     * One shop's run.
     *
     * @param number such as "Run 214"
     * @param effort pages and time
     * @param comparison with the run before; empty if there is none
     * @param bars the times of the last runs of this kind, oldest first, this one last; each 0 to 1
     */
    record Part(
            String shop,
            String number,
            RunLine.State state,
            String found,
            String effort,
            String comparison,
            List<Double> bars) {}

    /** A page that failed, or that waits for a person. */
    record Mishap(boolean isHeld, String page, String text) {}
}
