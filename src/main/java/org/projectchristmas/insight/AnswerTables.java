package org.projectchristmas.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;

/** The columns of each answer. */
final class AnswerTables {
    private AnswerTables() {}

    static AnswerTable of(Answer answer) {
        return switch (answer) {
            case Answer.Totals(var vendors) ->
                table(
                        "vendor listings ornaments accessories skus available unavailable unknown gone",
                        vendors,
                        each -> row(
                                each.vendor(),
                                each.listings(),
                                each.ornaments(),
                                each.accessories(),
                                each.skus(),
                                each.available(),
                                each.unavailable(),
                                each.unknown(),
                                each.gone()));
            case Answer.Years(var counts) ->
                table(
                        "release_year vendor ornaments listings",
                        counts,
                        each -> row(each.year(), each.vendor(), each.ornaments(), each.listings()));
            case Answer.Prices(var figures, long _) ->
                table(
                        "release_year vendor currency listings average median deviation lowest highest",
                        figures,
                        each -> row(
                                each.year(),
                                each.vendor(),
                                each.currency(),
                                each.listings(),
                                each.mean(),
                                each.median(),
                                each.deviation(),
                                each.lowest(),
                                each.highest()));
            case Answer.Stock(var years) ->
                table(
                        "release_year listings available unavailable unknown",
                        years,
                        each -> row(
                                each.year(), each.listings(), each.available(), each.unavailable(), each.unknown()));
            case Answer.Rarest rarest -> rarest(rarest);
            case Answer.Spreads spreads -> spreads(spreads);
            case Answer.Drops drops -> drops(drops);
            case Answer.Arrivals arrivals -> arrivals(arrivals);
            case Answer.Baskets(var years) ->
                table(
                        "release_year currency listings first now change since",
                        years,
                        each -> row(
                                each.year(),
                                each.currency(),
                                each.listings(),
                                each.before(),
                                each.now(),
                                each.change(),
                                each.since()));
        };
    }

    private static AnswerTable rarest(Answer.Rarest rarest) {
        return table(
                "sku name release_year shops listings highest currency",
                rarest.first(),
                each -> row(
                        each.sku(),
                        each.name(),
                        each.year(),
                        each.shops(),
                        each.listings(),
                        amount(each.highest()),
                        currency(each.highest())));
    }

    private static AnswerTable spreads(Answer.Spreads spreads) {
        return table(
                "sku name release_year condition currency spread lowest lowest_vendor highest highest_vendor",
                spreads.largest(),
                each -> row(
                        each.sku(),
                        each.name(),
                        each.year(),
                        each.condition(),
                        each.lowest().price().currency(),
                        each.amount(),
                        each.lowest().price().amount(),
                        each.lowest().vendor(),
                        each.highest().price().amount(),
                        each.highest().vendor()));
    }

    private static AnswerTable drops(Answer.Drops drops) {
        return table(
                "day vendor id name release_year currency before now drop_percent",
                drops.largest(),
                each -> row(
                        each.day(),
                        each.vendor(),
                        each.product(),
                        each.name(),
                        each.year(),
                        each.now().currency(),
                        each.before().amount(),
                        each.now().amount(),
                        each.percent()));
    }

    private static AnswerTable arrivals(Answer.Arrivals arrivals) {
        return table(
                "day vendor id name release_year price currency",
                arrivals.newest(),
                each -> row(
                        each.day(),
                        each.vendor(),
                        each.product(),
                        each.name(),
                        each.year(),
                        amount(each.price()),
                        currency(each.price())));
    }

    private static @Nullable Object amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable Object currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }

    private static <T> AnswerTable table(String columns, List<T> lines, Function<T, List<Object>> row) {
        return new AnswerTable(
                List.of(columns.split(" ", -1)), lines.stream().map(row).toList());
    }

    private static List<Object> row(@Nullable Object... cells) {
        var row = new ArrayList<Object>(cells.length);
        for (Object each : cells) {
            row.add(each == null ? "" : each);
        }
        return row;
    }
}
