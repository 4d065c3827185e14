package org.projectchristmas.integration.platform;

/** The backslash escapes of script strings. */
final class Escapes {
    private Escapes() {}

    /**
     * Appends what the escape at {@code at} stands for; an escape that is none stands for its second character.
     *
     * @return where its last character is
     */
    static int append(String text, int at, int end, StringBuilder out) {
        char kind = text.charAt(at + 1);
        int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
        if (digits > 0 && at + 1 + digits < end) {
            int code = hex(text, at + 2, digits);
            if (code >= 0) {
                out.append((char) code);
                return at + 1 + digits;
            }
        }
        out.append(
                switch (kind) {
                    case 'n', 'r', 't', 'b', 'f' -> ' ';
                    default -> kind;
                });
        return at + 1;
    }

    private static int hex(String text, int from, int digits) {
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
