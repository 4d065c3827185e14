package org.projectchristmas.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import org.projectchristmas.store.RandomGoods;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Whatever can be clicked on a card leads to exactly the rows that it counts, on a real database and the real index. */
class AnswerRowsTest {
    private static final RandomGoods GOODS = new RandomGoods("answerrows", 25, 700);
    private static final RandomGoods.InMemory IN_MEMORY = GOODS.inMemory();
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 18), ZoneOffset.UTC);

    private final QueryParser parser = new QueryParser(VendorNames.known(), RandomGoods.NOW, ZoneOffset.UTC);
    private final CardWriter writer = new CardWriter(Messages.in(Locale.US), new Formats(Locale.US, ZoneOffset.UTC));

    @AfterAll
    static void close() {
        GOODS.close();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void eachPartOfACardLeadsToAsManyRowsAsItCounts(Question question) throws QueryException {
        Card card = writer.card(IN_MEMORY.insights().answer(question, WEEK));
        List<Goal> goals = CardGoals.of(card);
        assertThat(goals).hasSizeGreaterThan(2);
        assertThat(card.rows())
                .isInstanceOfSatisfying(
                        Goal.Search.class, all -> assertThat(all.rows()).isPositive());
        for (Goal goal : goals) {
            switch (goal) {
                case Goal.Search(String words, long rows) ->
                    assertThat(count(words)).as(words).isEqualTo(rows);
                case Goal.Product(long id) ->
                    assertThat(LongStream.of(ids()).anyMatch(each -> each == id))
                            .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void theDatabaseAndTheCatalogInMemoryGiveTheSameAnswer(Question question) {
        assertThat(IN_MEMORY.insights().answer(question, WEEK))
                .isEqualTo(GOODS.stored().answer(question, WEEK));
    }

    private long count(String words) throws QueryException {
        return IN_MEMORY.index().count(CatalogQuery.ALL.with(parser.parse(words), FacetChoices.NONE));
    }

    private static long[] ids() {
        var all = IN_MEMORY.index().search(CatalogQuery.ALL);
        return LongStream.range(0, all.size()).map(row -> all.id((int) row)).toArray();
    }
}
