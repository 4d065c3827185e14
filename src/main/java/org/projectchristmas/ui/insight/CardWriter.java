package org.projectchristmas.ui.insight;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Question;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Makes cards of answers; knows no scene graph. */
final class CardWriter {
    private final Words words;
    private final CountCards counts;
    private final PriceCards prices;
    private final SkuCards skus;
    private final WeekCards week;

    CardWriter(Messages messages, Formats formats) {
        words = new Words(messages, formats);
        counts = new CountCards(words);
        prices = new PriceCards(words);
        skus = new SkuCards(words);
        week = new WeekCards(words);
    }

    Card card(Answer answer) {
        String table = words.tabbed(answer.table());
        Told told = answer.isEmpty() ? nothing(answer) : told(answer);
        return new Card(told.finding(), told.note(), told.figures(), told.rows(), table);
    }

    private Told told(Answer answer) {
        return switch (answer) {
            case Answer.Totals totals -> counts.totals(totals);
            case Answer.Years years -> counts.years(years);
            case Answer.Stock stock -> counts.stock(stock);
            case Answer.Prices figures -> prices.prices(figures);
            case Answer.Baskets baskets -> prices.baskets(baskets);
            case Answer.Rarest rarest -> skus.rarest(rarest);
            case Answer.Spreads spreads -> skus.spreads(spreads);
            case Answer.Drops drops -> week.drops(drops);
            case Answer.Arrivals arrivals -> week.arrivals(arrivals);
        };
    }

    private Told nothing(Answer answer) {
        return new Told(
                words.text("insight.none." + answer.getClass().getSimpleName().toLowerCase(Locale.ROOT)),
                "",
                List.of(),
                null);
    }

    /** The question as a heading. */
    String title(Question question) {
        return words.text("insight.title." + question.word());
    }

    String asOf(Instant moment) {
        return words.asOf(moment);
    }

    /** What an answer is told with, but for its table. */
    record Told(
            String finding,
            String note,
            List<Figure> figures,
            @Nullable Goal rows) {}
}
