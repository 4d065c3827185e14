package org.projectchristmas.ui.runs;

import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.ui.control.Tone;

/**
 * A refresh as a line of the list.
 *
 * @param state how it ended or stands, in words
 * @param what what it covered
 * @param found what it found
 * @param took how long it took, and how that compares with the one before; empty while it is not finished
 */
record RunLine(PastRefresh refresh, State state, String what, String when, String found, String took) {
    /** A state in words, with a sign and a colour. */
    record State(String text, Feather icon, Tone tone) {}
}
