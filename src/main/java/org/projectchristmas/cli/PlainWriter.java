package org.projectchristmas.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Text that commands no terminal, whatever it quotes: of the control characters only tabs and ends of lines get through. */
final class PlainWriter extends FilterWriter {
    private static final char REPLACEMENT = '\uFFFD';

    PlainWriter(Writer out) {
        super(out);
    }

    private static char plain(char each) {
        boolean isLayout = each == '\t' || each == '\n' || each == '\r';
        return Character.isISOControl(each) && !isLayout ? REPLACEMENT : each;
    }

    @Override
    public void write(int letter) throws IOException {
        out.write(plain((char) letter));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        char[] plain = Arrays.copyOfRange(text, offset, offset + length);
        for (int i = 0; i < length; i++) {
            plain[i] = plain(plain[i]);
        }
        out.write(plain, 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }
}
