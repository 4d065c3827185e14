package org.projectchristmas.integration.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the amounts in one short text, in one pass from left to right. */
final class AmountScanner {
    private static final int MOST = 20;
    private static final Set<String> RANGE = Set.of("-", "–", "—", "to", "~");
    private static final Set<String> ADDING = Set.of("+", "plus");
    private static final Set<String> OPENING = Set.of("from", "starting at", "as low as", "starts at");

    private final String text;
    private final String fallback;
    private final List<Amount> found = new ArrayList<>(4);
    /** Where the words that belong to the next amount begin. */
    private int labelStart;

    AmountScanner(String text, String fallback) {
        this.text = text;
        this.fallback = fallback;
    }

    List<Amount> scan() {
        int at = 0;
        while (at < text.length() && found.size() < MOST) {
            if (startsNumber(at)) {
                at = number(at);
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean startsNumber(int at) {
        char c = text.charAt(at);
        return isDigit(c) || (c == '.' && isDigit(charAt(at + 1)) && !isDigit(charAt(at - 1)));
    }

    /** Reads the number that starts here, keeps it if it is an amount, and returns where it ends. */
    private int number(int start) {
        int end = start + 1;
        while (isDigit(charAt(end)) || (isSeparator(charAt(end)) && isDigit(charAt(end + 1)))) {
            end++;
        }
        if (charAt(end) == '%') {
            return percentage(end + 1);
        }
        boolean part = "#/".indexOf(charAt(start - 1)) >= 0 || charAt(end) == '/';
        BigDecimal value = part ? null : Digits.value(text.substring(start, end));
        if (value == null) {
            return end;
        }
        Mark mark = before(start);
        if (mark.currency() == null) {
            Mark after = after(end);
            boolean inWord = Character.isLetter(charAt(start - 1))
                    || (after.currency() == null && Character.isLetter(charAt(end)));
            if (inWord) {
                return end;
            }
            mark = new Mark(after.currency(), mark.at());
            end = after.at();
        }
        keep(value, mark.currency(), mark.at(), end);
        labelStart = end;
        return end;
    }

    /** A percentage keeps the words around it to itself, unless the saving is told once more in money: "Save 20% ($5.00)". */
    private int percentage(int end) {
        String word = wordAfter(end);
        int past = Amount.isSaved(word) ? end + 1 + word.length() : end;
        if (!text.startsWith(" (", past)) {
            labelStart = past;
        }
        return past;
    }

    /**
     * A currency beside a number.
     *
     * @param currency null if none stands there
     * @param at where it ends, away from the number
     */
    private record Mark(@Nullable String currency, int at) {}

    private Mark before(int start) {
        int end = skipBlank(start);
        if (end == labelStart || !Currencies.isSymbol(text.charAt(end - 1))) {
            int word = lettersBefore(end);
            String letters = text.substring(word, end);
            return Currencies.isCode(letters) ? new Mark(letters, word) : new Mark(null, end);
        }
        char symbol = text.charAt(end - 1);
        int wordEnd = skipBlank(end - 1);
        int word = lettersBefore(wordEnd);
        String letters = text.substring(word, wordEnd);
        // "US $5" is a currency; the letter of "Plan A $5" is not.
        boolean names = Currencies.ofLetters(letters) != null && (wordEnd == end - 1 || letters.length() > 1);
        return names
                ? new Mark(Currencies.ofSymbol(symbol, letters, fallback), word)
                : new Mark(Currencies.ofSymbol(symbol, "", fallback), end - 1);
    }

    private Mark after(int end) {
        int suffix = charAt(end) == ' ' ? end + 1 : end;
        String letters = letterRun(suffix);
        char behind = charAt(suffix + Math.max(1, letters.length()));
        boolean ofNext = isDigit(behind) || behind == '$' || charAt(suffix) == '$';
        if (!ofNext && Currencies.isSymbol(charAt(suffix))) {
            return new Mark(Currencies.ofSymbol(text.charAt(suffix), "", fallback), suffix + 1);
        }
        return !ofNext && Currencies.isCode(letters)
                ? new Mark(letters, suffix + letters.length())
                : new Mark(null, end);
    }

    private void keep(BigDecimal value, @Nullable String currency, int labelEnd, int end) {
        String label = text.substring(labelStart, labelEnd).strip().toLowerCase(Locale.ROOT);
        boolean follows = labelStart > 0 && !found.isEmpty();
        if (follows && RANGE.contains(label)) {
            found.add(found.removeLast().upTo(value));
            return;
        }
        if (label.endsWith("-") && text.charAt(labelEnd - 1) == '-') {
            return; // a negative amount is nothing that a buyer pays
        }
        String bare =
                label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
        boolean open =
                charAt(end) == '+' || OPENING.stream().anyMatch(bare::endsWith) || text.startsWith(" and up", end);
        Amount.Role role = follows && isBesides(bare) ? Amount.Role.ASIDE : roleOf(bare, end);
        found.add(new Amount(value, currency == null ? fallback : currency, role, open, currency != null));
    }

    private Amount.Role roleOf(String label, int end) {
        String word = wordAfter(end);
        String rest = text.substring(Math.min(text.length(), end + 1 + word.length()));
        boolean last = !rest.startsWith(":") && rest.chars().noneMatch(Character::isLetterOrDigit);
        return Amount.roleOf(label, word, last);
    }

    /** Whether the label between two amounts makes the second a cost of its own, or the price of several pieces: "$37.99 (2 for $70.00)". */
    private boolean isBesides(String label) {
        boolean added = ADDING.contains(label) && text.charAt(labelStart) == ' ';
        boolean several =
                label.equals("for") && found.size() > 1 && !found.getLast().marked();
        return added || several;
    }

    private String wordAfter(int end) {
        return charAt(end) == ' ' ? letterRun(end + 1).toLowerCase(Locale.ROOT) : "";
    }

    private String letterRun(int start) {
        int end = start;
        while (Character.isLetter(charAt(end))) {
            end++;
        }
        return end == start ? "" : text.substring(start, end);
    }

    private int skipBlank(int end) {
        return end > labelStart && text.charAt(end - 1) == ' ' ? end - 1 : end;
    }

    private int lettersBefore(int end) {
        int start = end;
        while (start > labelStart && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.';
    }
}
