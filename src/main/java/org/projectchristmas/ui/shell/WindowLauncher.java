package org.projectchristmas.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.ui.fx.FxThread;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Theme;
import org.projectchristmas.ui.fx.Toolkit;

/**
 * The door to the window for whoever starts the program. The toolkit loads in its own thread, so that it is ready by the time the
 * services are.
 */
public final class WindowLauncher {
    private final CompletableFuture<Theme> toolkit = new CompletableFuture<>();
    private final Messages messages = Messages.in(Locale.getDefault());

    private WindowLauncher() {}

    /**
     * Begins to load the toolkit and returns at once. To be called once.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static WindowLauncher start() {
        var launcher = new WindowLauncher();
        Toolkit.start(() -> launcher.toolkit.complete(new Theme()));
        return launcher;
    }

    /** Shows the window and returns when the collector has closed it; the toolkit is closed then as well. */
    public void showUntilClosed(WindowServices services) {
        var memory = new WindowMemoryFile(services.surroundings().home()).read();
        var spoken = Messages.in(memory.habits().language().locale(Locale.getDefault()));
        untilClosed((theme, closed) -> new MainWindow(services, theme, spoken, closed).show());
    }

    /**
     * Shows one sentence about why the program cannot start, and returns when it has been read.
     *
     * @param code names the entry in the log that tells more
     * @param log where that is
     */
    public void complainUntilClosed(String sentence, ErrorCode code, Path log) {
        complainUntilClosed(messages.text("complaint.code", sentence, code, log));
    }

    /** As the other, where the sentence says all there is to it. */
    public void complainUntilClosed(String sentence) {
        untilClosed((_, closed) -> new Complaint(sentence, messages, closed).show());
    }

    private void untilClosed(BiConsumer<Theme, Runnable> show) {
        var closed = new CompletableFuture<@Nullable Void>();
        toolkit.thenAcceptAsync(theme -> show.accept(theme, () -> closed.complete(null)), new FxThread())
                .join();
        closed.join();
    }
}
