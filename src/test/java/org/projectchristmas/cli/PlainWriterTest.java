package org.projectchristmas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainWriterTest {
    @Test
    void whatATerminalWouldObeyDoesNotReachIt() {
        var written = new StringWriter();
        var out = new PrintWriter(new PlainWriter(written));

        out.print("Fr\u00f6hliche\tOrnamente \u2603\r\n");
        out.print("\u001b[2J\u0007\u009b1m");
        out.print('\u001b');
        out.print(new char[] {'a', '\b'});

        assertThat(written).hasToString("Fr\u00f6hliche\tOrnamente \u2603\r\n\uFFFD[2J\uFFFD\uFFFD1m\uFFFDa\uFFFD");
    }
}
