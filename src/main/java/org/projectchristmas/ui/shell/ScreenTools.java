package org.projectchristmas.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/**
 * What every screen of a window is made with.
 *
 * @param background does their work off the screen's thread
 * @param live brings to them what changes by itself
 */
record ScreenTools(
        Background background,
        LiveBinding live,
        Messages messages,
        Formats formats,
        Shortcuts shortcuts,
        Notices notices) {
    /** For a new window. */
    static ScreenTools of(Messages messages, Shortcuts shortcuts, Notices notices) {
        return new ScreenTools(
                Background.onOwnThreads(),
                new LiveBinding(new FxThread()),
                messages,
                new Formats(messages.locale(), ZoneId.systemDefault()),
                shortcuts,
                notices);
    }

    /** What opens pages and folders in the desktop's own programs. */
    Desktop desktop() {
        return new Desktop(messages, notices);
    }

    /** The clock on the collector's wall. */
    static Clock wallClock(WindowServices services) {
        return services.surroundings().clock().withZone(ZoneId.systemDefault());
    }
}
