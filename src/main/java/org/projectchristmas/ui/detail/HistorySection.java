package org.projectchristmas.ui.detail;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.control.Segments;
import org.projectchristmas.ui.control.Step;
import org.projectchristmas.ui.control.StepChart;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.TextClipboard;

/** Price and stock over time, as a chart or as a table, of all the time or the last part of it. */
final class HistorySection extends VBox {
    private static final Duration SHORT = Duration.ofDays(2);

    private final Formats formats;
    private final StepChart chart;
    private final PriceTable table;
    private final Label nothing;
    private final Label summary = new Label();
    private final Button copy;
    private final Segments<HistoryRange> ranges;
    private final FlowPane tools;
    private final ObjectProperty<HistoryRange> range = new SimpleObjectProperty<>(HistoryRange.ALL);
    private final ObjectProperty<HistoryLook> look = new SimpleObjectProperty<>(HistoryLook.CHART);
    /** What the collector chose last; another product may have too short a history for it. */
    private HistoryRange wanted = HistoryRange.ALL;

    private boolean showing;
    private @Nullable PriceCurve curve;

    /** @param copied is told when the prices are in the clipboard */
    HistorySection(Messages messages, Formats formats, Runnable copied) {
        this.formats = formats;
        chart = new StepChart(this::amount, this::time, this::end, messages.text("detail.history.gap"));
        table = new PriceTable(messages, formats);
        nothing = new Label(messages.text("detail.history.rangeGap"));
        nothing.getStyleClass().add("nothing");
        copy = new Button(messages.text("detail.history.copy"), Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "more");
        copy.setOnAction(_ -> {
            copy();
            copied.run();
        });
        ranges = new Segments<>(
                        List.of(HistoryRange.values()),
                        each -> messages.text("detail.range." + each.id()),
                        range,
                        messages.text("detail.history.range"))
                .explained(each -> messages.text("detail.range.long." + each.id()));
        var looks = new Segments<>(
                List.of(HistoryLook.values()),
                each -> messages.text(each == HistoryLook.CHART ? "detail.history.chart" : "detail.history.table"),
                look,
                messages.text("detail.history.look"));
        tools = new FlowPane(looks, ranges);
        tools.getStyleClass().add("history-tools");
        summary.getStyleClass().add("note");
        summary.setWrapText(true);
        getStyleClass().add("history");
        getChildren().setAll(tools, chart, nothing, table, copy, summary);
        range.subscribe((_, now) -> {
            if (!showing) {
                wanted = now;
                showPart();
            }
        });
        look.subscribe((_, _) -> showPart());
    }

    ObjectProperty<HistoryLook> lookProperty() {
        return look;
    }

    void show(PriceCurve next) {
        curve = next;
        var offered = next.ranges();
        ranges.allow(offered::contains);
        showWhile(ranges, offered.size() > 1);
        summary.setText(next.summary());
        showing = true;
        range.set(offered.contains(wanted) ? wanted : HistoryRange.ALL);
        showing = false;
        showPart();
    }

    private void showPart() {
        PriceCurve all = curve;
        if (all == null) {
            return;
        }
        PriceCurve part = all.within(range.get());
        boolean isTable = look.get() == HistoryLook.TABLE;
        showWhile(tools, !all.steps().isEmpty());
        showWhile(chart, !isTable && part.hasValues());
        // Of the whole time the summary says so.
        showWhile(nothing, !isTable && !part.hasValues() && all.hasValues());
        showWhile(table, isTable && !part.rows().isEmpty());
        showWhile(copy, isTable && !part.rows().isEmpty());
        chart.show(part.steps(), cent(), part.end(), part.summary());
        table.show(part.rows());
    }

    private void copy() {
        if (curve != null) {
            String text = table.plain(curve.within(range.get()).rows());
            TextClipboard.put(text);
        }
    }

    private static void showWhile(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String amount(double value) {
        return formats.money(new Money(BigDecimal.valueOf(value), currency()));
    }

    /** The smallest difference of two amounts, as they are written. */
    private double cent() {
        return Math.pow(10, -formats.decimals(currency()));
    }

    private String currency() {
        return curve == null ? Money.USD : curve.currency();
    }

    private String time(Instant at) {
        return Duration.between(begin(), until()).compareTo(SHORT) < 0 ? formats.dateTime(at) : formats.date(at);
    }

    private String end(Instant at) {
        return formats.end(at, begin(), until());
    }

    private Instant begin() {
        var steps = curve == null ? List.<Step>of() : curve.within(range.get()).steps();
        return steps.isEmpty() ? until() : steps.getFirst().at();
    }

    private Instant until() {
        return curve == null ? Instant.EPOCH : curve.end();
    }
}
