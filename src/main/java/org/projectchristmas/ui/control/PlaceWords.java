package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.List;

/** What a chart shows, in words. */
record PlaceWords(ValueChart.Data data) {
    List<String> of(ChartPoint point) {
        if (point.place() == ChartPoint.ALL) {
            return List.of(data.series().get(point.series()).name());
        }
        var words = new ArrayList<String>();
        words.add(data.places().get(point.place()));
        if (point.series() != ChartPoint.ALL && !isThere(point.series(), point.place())) {
            words.add(data.series().get(point.series()).name());
        }
        for (int i = 0; i < data.series().size(); i++) {
            boolean isMeant = point.series() == ChartPoint.ALL || point.series() == i;
            if (isMeant && isThere(i, point.place())) {
                words.add(value(i, point.place()));
            }
        }
        return words;
    }

    boolean isThere(int series, int place) {
        return data.series().get(series).values().get(place) != null;
    }

    /** A value with the name of its series, if there are several. */
    String value(int series, int place) {
        ValueSeries of = data.series().get(series);
        String text = data.valueText().apply(of.at(place));
        return data.series().size() == 1 ? text : of.name() + "  " + text;
    }

    /** By which a place is counted: a year by itself, anything else by where it stands. */
    static int number(String name, int place) {
        return name.chars().allMatch(each -> each >= '0' && each <= '9') && name.length() == 4
                ? Integer.parseInt(name)
                : place;
    }
}
