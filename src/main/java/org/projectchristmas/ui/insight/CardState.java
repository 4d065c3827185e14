package org.projectchristmas.ui.insight;

/** How far a question is answered. */
sealed interface CardState {
    /** Asked, but not answered yet. */
    record Waiting() implements CardState {}

    /** Answered. */
    record Answered(Card card) implements CardState {}

    /** @param code leads to the log */
    record Failed(String code) implements CardState {}
}
