package org.projectchristmas.ui.shell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.ui.fx.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands addresses and folders to the desktop's own programs: the browser, the file manager. */
final class Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private final Messages messages;
    private final Notices notices;

    Desktop(Messages messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /** @param target an address or a path that this program vouches for: it is an argument of a command, never a part of a script */
    void open(Object target) {
        try {
            new ProcessBuilder(command(target.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            ErrorCode code = ErrorCode.of(e);
            LOG.warn("The desktop cannot open {} [{}]", target, code, e);
            notices.complain(messages.text("desktop.cannot-open", target), code);
        }
    }

    private static List<String> command(String target) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", target);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", target);
    }
}
