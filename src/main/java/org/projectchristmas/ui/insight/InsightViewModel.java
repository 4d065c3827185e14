package org.projectchristmas.ui.insight;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;

/**
 * The questions and how far they are answered. They are asked one after the other, from the top of the page, and only while somebody
 * looks; what is answered stays until the catalog has changed, and is then asked again without being taken away meanwhile.
 */
public final class InsightViewModel implements AutoCloseable {
    /** How long the page rests between two readings of the whole catalog. */
    static final Duration REST = Duration.ofMinutes(1);

    private static final Question[] QUESTIONS = Question.values();

    private final InsightSources sources;
    private final CardWriter writer;
    private final Background background;
    private final Paced reading;
    private final Subscription following;
    private final Map<Question, ReadOnlyObjectWrapper<CardState>> states = new EnumMap<>(Question.class);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private boolean isShowing;
    private boolean isReading;
    /** With which question a reading goes on that was broken off; 0 if none was. */
    private int next;
    /** Of what the answers are. */
    private @Nullable Edition edition;

    /** @param pace how the reading is spread out */
    InsightViewModel(
            InsightSources sources,
            CardWriter writer,
            Background background,
            LiveBinding live,
            Function<Runnable, Paced> pace) {
        this.sources = sources;
        this.writer = writer;
        this.background = background;
        for (Question each : QUESTIONS) {
            states.put(each, new ReadOnlyObjectWrapper<>(new CardState.Waiting()));
        }
        reading = pace.apply(this::read);
        following = live.bind(sources.version(), _ -> requestIfShowing());
    }

    /** A state of the catalog, on a day. */
    private record Edition(long version, Week week) {}

    private void requestIfShowing() {
        if (isShowing) {
            reading.request();
        }
    }

    void show(boolean showing) {
        isShowing = showing;
        if (isShowing && next > 0) {
            // Whoever comes back within the rest has not had this reading yet.
            readFrom(next);
        } else {
            requestIfShowing();
        }
    }

    private Edition editionNow() {
        return new Edition(sources.version().get(), Week.endingToday(sources.clock()));
    }

    private void read() {
        Edition now = editionNow();
        if (isShowing && !isReading && !now.equals(edition)) {
            edition = now;
            readFrom(0);
        }
    }

    private void readFrom(int number) {
        isReading = true;
        next = 0;
        ask(number, editionNow().week());
    }

    /** Asks everything again, also what failed. */
    void retry() {
        edition = null;
        if (!isReading) {
            read();
        }
    }

    private void ask(int number, Week week) {
        if (number == QUESTIONS.length) {
            isReading = false;
            summary.set(writer.asOf(sources.clock().instant()));
            requestIfShowing();
            return;
        }
        if (!isShowing) {
            // The rest is asked when somebody looks again.
            isReading = false;
            next = number;
            return;
        }
        Question question = QUESTIONS[number];
        background.latest(
                "insight",
                _ -> answer(question, week),
                card -> {
                    states(question).set(new CardState.Answered(card));
                    if (question == Question.TOTALS) {
                        // What has no totals has nothing else.
                        empty.set(card.figures().isEmpty());
                    }
                    ask(number + 1, week);
                },
                why -> {
                    states(question).set(new CardState.Failed(ErrorCode.of(why).value()));
                    ask(number + 1, week);
                });
    }

    private Card answer(Question question, Week week) {
        Answer answer = sources.insights().answer(question, week);
        return writer.card(answer);
    }

    private ReadOnlyObjectWrapper<CardState> states(Question question) {
        return Objects.requireNonNull(states.get(question));
    }

    ReadOnlyObjectProperty<CardState> stateOf(Question question) {
        return states(question).getReadOnlyProperty();
    }

    /** Whether there is no product at all. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    String title(Question question) {
        return writer.title(question);
    }

    /** As of when the answers are; empty until they are all there. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Leads to rows in the catalog. */
    void open(Goal goal) {
        sources.open().accept(goal);
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }
}
