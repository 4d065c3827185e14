package org.projectchristmas.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.insight.Question;
import org.projectchristmas.ui.control.ChartPoint;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.showcase.StagedInsights;

/** When the page asks, and what it then says. */
class InsightViewModelTest {
    private static final int ALL = Question.values().length;

    private final StagedInsights insights = new StagedInsights();
    private final LiveValue<Long> version = new LiveValue<>(1L);
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final List<Goal> opened = new ArrayList<>();
    private final Messages messages = Messages.in(Locale.US);
    private final InsightViewModel model = model(insights, background);

    private InsightViewModel model(Insights source, Background behind) {
        return model(source, behind, Runnable::run);
    }

    /** @param resting runs what ends the rest after a reading */
    private InsightViewModel model(Insights source, Background behind, Executor resting) {
        return new InsightViewModel(
                new InsightSources(
                        source,
                        version,
                        Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                        opened::add),
                new CardWriter(messages, new Formats(Locale.US, ZoneOffset.UTC)),
                behind,
                new LiveBinding(Runnable::run),
                action -> new Paced(action, Duration.ZERO, (_, _) -> {}, resting, Runnable::run));
    }

    @AfterEach
    void close() {
        model.close();
        background.close();
    }

    private Card card(Question question) {
        return ((CardState.Answered) model.stateOf(question).get()).card();
    }

    @Test
    void nothingIsAskedUntilSomebodyLooks() {
        version.publish(2L);
        assertThat(insights.asked).hasValue(0);
        assertThat(model.stateOf(Question.TOTALS).get()).isEqualTo(new CardState.Waiting());
    }

    @Test
    void whoeverLooksGetsEveryAnswerAndWhenItWasGiven() {
        model.show(true);
        assertThat(insights.asked).hasValue(ALL);
        assertThat(card(Question.YEARS).finding()).isEqualTo("1998 has most: 110 ornaments, at 2 shops together.");
        assertThat(model.summaryProperty().get()).isEqualTo("As of Nov 24, 2026, 12:00\u202fPM");
        assertThat(model.emptyProperty().get()).isFalse();
    }

    @Test
    void answersAreKeptUntilTheCatalogHasChanged() {
        model.show(true);
        model.show(false);
        model.show(true);
        assertThat(insights.asked).hasValue(ALL);
        version.publish(2L);
        assertThat(insights.asked).hasValue(2 * ALL);
    }

    @Test
    void aCatalogThatChangesWhileNobodyLooksIsReadWhenSomebodyDoes() {
        model.show(true);
        model.show(false);
        version.publish(2L);
        version.publish(3L);
        assertThat(insights.asked).hasValue(ALL);
        model.show(true);
        assertThat(insights.asked).hasValue(2 * ALL);
    }

    @Test
    void aQuestionThatFailsSaysSoAndTheOthersAreAnswered() {
        insights.failure = new CatalogException("on purpose", new IllegalStateException());
        model.show(true);
        assertThat(model.stateOf(Question.PRICES).get())
                .isInstanceOfSatisfying(
                        CardState.Failed.class,
                        failed -> assertThat(failed.code()).startsWith("CX-"));
        assertThat(card(Question.BASKETS).figures()).isNotEmpty();
        insights.failure = null;
        model.retry();
        assertThat(card(Question.PRICES).finding()).contains("$24.95 at The Ornament Factory");
    }

    @Test
    void whoeverComesBackBeforeThePageHasRestedGetsTheOtherAnswersAtOnce() {
        var workers = new ArrayDeque<Runnable>();
        try (var restless =
                model(insights, new Background(workers::add, Runnable::run), new ArrayDeque<Runnable>()::add)) {
            restless.show(true);
            workers.remove().run();
            restless.show(false);
            while (!workers.isEmpty()) {
                workers.remove().run();
            }
            int answered = insights.asked.get();
            assertThat(answered).isLessThan(ALL);
            restless.show(true);
            while (!workers.isEmpty()) {
                workers.remove().run();
            }
            assertThat(insights.asked).as("each question once").hasValue(ALL);
            assertThat(restless.stateOf(Question.ARRIVALS).get()).isInstanceOf(CardState.Answered.class);
            assertThat(restless.summaryProperty().get()).isNotEmpty();
        }
    }

    @Test
    void aNewCatalogIsToldAsOne() {
        insights.isEmpty = true;
        model.show(true);
        assertThat(model.emptyProperty().get()).isTrue();
        insights.isEmpty = false;
        version.publish(2L);
        assertThat(model.emptyProperty().get()).isFalse();
    }

    @Test
    void anAnswerWithoutRowsSaysSoAndOffersNone() {
        model.show(true);
        assertThat(card(Question.DROPS).finding()).isEqualTo("No price has fallen in the last seven days.");
        assertThat(card(Question.DROPS).rows()).isNull();
        assertThat(card(Question.DROPS).figures()).isEmpty();
    }

    @Test
    void aPlaceOfAChartLeadsToItsRows() {
        model.show(true);
        var chart = (Figure.Chart) card(Question.YEARS).figures().getFirst();
        assertThat(chart.data().places()).containsExactly("1998", "1999", "2000", "No year");
        assertThat(chart.goals().of(new ChartPoint(ChartPoint.ALL, 1))).isNull();
        open(chart, ChartPoint.ALL, 0);
        open(chart, 1, 0);
        open(chart, 1, ChartPoint.ALL);
        open(chart, ChartPoint.ALL, 3);
        assertThat(opened)
                .containsExactly(
                        new Goal.Search("year:1998 is:ornament -delisted", 135),
                        new Goal.Search("year:1998 vendor=hookedonhallmark_com is:ornament -delisted", 75),
                        new Goal.Search("vendor=hookedonhallmark_com is:ornament -delisted", 976),
                        new Goal.Search("-has:year is:ornament -delisted", 901));
    }

    private void open(Figure.Chart chart, int series, int place) {
        model.open(Objects.requireNonNull(chart.goals().of(new ChartPoint(series, place))));
    }

    @Test
    void aCardSaysThatItWaitsUntilItsAnswerIsThere() throws InterruptedException {
        try (var trouble = new Trouble();
                var waiting = model(trouble.slow(Insights.class, insights), trouble.background)) {
            waiting.show(true);
            assertThat(waiting.stateOf(Question.TOTALS).get()).isEqualTo(new CardState.Waiting());
            assertThat(waiting.emptyProperty().get()).isFalse();
            trouble.end();
            assertThat(waiting.stateOf(Question.TOTALS).get()).isInstanceOf(CardState.Answered.class);
        }
    }
}
