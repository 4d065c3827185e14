package org.projectchristmas.log;

/**
 * Text that stays within its line. What a shop sends gets into messages: a line break in it would forge an entry, an escape sequence
 * would command a terminal, a change of writing direction would turn a line around.
 */
final class CleanText {
    private CleanText() {}

    /** The text with control characters written out, such as {@code \n}, and cut at a length. */
    static String of(String text, int longest) {
        int end = Math.min(text.length(), longest);
        for (int i = 0; i < end; i++) {
            if (isUnsafe(text.charAt(i))) {
                return escaped(text, end);
            }
        }
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    private static String escaped(String text, int end) {
        var clean = new StringBuilder(end + 16);
        for (int i = 0; i < end; i++) {
            char each = text.charAt(i);
            switch (each) {
                case '\n' -> clean.append("\\n");
                case '\r' -> clean.append("\\r");
                case '\t' -> clean.append("\\t");
                default -> {
                    if (isUnsafe(each)) {
                        clean.append("\\u%04x".formatted((int) each));
                    } else {
                        clean.append(each);
                    }
                }
            }
        }
        return end == text.length() ? clean.toString() : clean.append('…').toString();
    }

    private static boolean isUnsafe(char each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
