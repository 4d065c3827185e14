package org.projectchristmas.store;

import org.projectchristmas.insight.Answer.Arrivals;
import org.projectchristmas.insight.Answer.Baskets;
import org.projectchristmas.insight.Answer.Drops;
import org.projectchristmas.insight.Answer.Prices;
import org.projectchristmas.insight.Answer.Rarest;
import org.projectchristmas.insight.Answer.Spreads;
import org.projectchristmas.insight.Answer.Stock;
import org.projectchristmas.insight.Answer.Totals;
import org.projectchristmas.insight.Answer.Years;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.insight.Week;

/** The {@link Insights} in plain SQL that H2 and PostgreSQL read alike. The database counts and sorts; only answers come here. */
public final class JdbcInsights implements Insights {
    private final Database database;

    public JdbcInsights(Database database) {
        this.database = database;
    }

    @Override
    public Totals totals() {
        return database.snapshot(sql -> new CountAnswers(sql).totals());
    }

    @Override
    public Years years() {
        return database.snapshot(sql -> new CountAnswers(sql).years());
    }

    @Override
    public Stock stock() {
        return database.snapshot(sql -> new CountAnswers(sql).stock());
    }

    @Override
    public Prices prices() {
        return database.snapshot(sql -> new PriceAnswers(sql).prices());
    }

    @Override
    public Baskets baskets() {
        return database.snapshot(sql -> new PriceAnswers(sql).baskets());
    }

    @Override
    public Rarest rarest() {
        return database.snapshot(sql -> new SkuAnswers(sql).rarest());
    }

    @Override
    public Spreads spreads() {
        return database.snapshot(sql -> new SkuAnswers(sql).spreads());
    }

    @Override
    public Drops drops(Week week) {
        return database.snapshot(sql -> new WeekAnswers(sql, week).drops());
    }

    @Override
    public Arrivals arrivals(Week week) {
        return database.snapshot(sql -> new WeekAnswers(sql, week).arrivals());
    }
}
