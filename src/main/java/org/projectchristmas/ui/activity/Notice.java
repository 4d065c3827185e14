package org.projectchristmas.ui.activity;

import org.projectchristmas.sync.HeldPage;

/** Something at a shop that a person should know of. */
sealed interface Notice {
    /** The shop's name, or what it is about if that is no shop. */
    String shop();

    /** One sentence. */
    String text();

    /** A change that was too large to be believed, and waits for a person. */
    record Held(String shop, String text, HeldPage page) implements Notice {}

    /** Something that could not be read. */
    record Failure(String shop, String text) implements Notice {}
}
