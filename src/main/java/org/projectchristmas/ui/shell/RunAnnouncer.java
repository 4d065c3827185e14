package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.desktop.Notifier;
import org.projectchristmas.news.NewsDesk;
import org.projectchristmas.news.RunNews;
import org.projectchristmas.sync.VendorProgress.State;
import org.projectchristmas.ui.fx.Background;

/**
 * Tells the end of a refresh: in the window, and on the desktop too if nobody looks at the window and there is something to tell. Once
 * for each refresh.
 */
final class RunAnnouncer implements AutoCloseable {
    private final Place place;
    private final RunNewsText words;
    private final Background background;
    private final Notifier desktop;
    private final Subscription subscription;

    /** @param screen runs what touches the window */
    RunAnnouncer(
            NewsDesk desk, Notifier desktop, RunNewsText words, Place place, Background background, Executor screen) {
        this.desktop = desktop;
        this.words = words;
        this.place = place;
        this.background = background;
        subscription = desk.observe(news -> screen.execute(() -> tell(news)));
    }

    /** Where in the window something is told. */
    interface Place {
        boolean isInFront();

        /** Tells it over the window, until somebody has had the time to read it. */
        void tell(String sentence, RunNews news);
    }

    private void tell(RunNews news) {
        if (news.isRoutine() && !news.isWorthTelling()) {
            return;
        }
        boolean inFront = place.isInFront();
        place.tell(words.line(news), news);
        boolean wasCancelled =
                news.refresh().ending().filter(State.CANCELLED::equals).isPresent();
        if (!inFront && !wasCancelled && news.isWorthTelling()) {
            String title = words.title(news);
            String text = words.text(news);
            // Where the desktop has no such service, or it fails, what stands over the window waits until somebody
            // looks.
            background.latest(
                    "notification of " + news.refresh().rootJob(), _ -> desktop.show(title, text), _ -> {}, _ -> {});
        }
    }

    @Override
    public void close() {
        subscription.close();
    }

    /** The place in a real window. */
    record InWindow(Stage stage, MainView view, Actions actions) implements Place {
        /** What can be done about news. */
        interface Actions {
            List<Toast.Action> of(RunNews news);
        }

        @Override
        public boolean isInFront() {
            return !stage.isIconified() && Window.getWindows().stream().anyMatch(Window::isFocused);
        }

        @Override
        public void tell(String sentence, RunNews news) {
            view.toast().announce(sentence, actions.of(news));
            if (!isInFront()) {
                view.toast().hold();
            }
        }
    }
}
