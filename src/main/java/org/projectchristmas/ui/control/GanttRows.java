package org.projectchristmas.ui.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Gantt chart from top to bottom. A group that is open has a row for each part; one that is closed shows them all in its
 * own row, in as many tracks as ran side by side.
 */
record GanttRows(List<Row> rows, double height) {
    static final double LINE = 20;
    private static final double THINNEST = 7;
    private static final double THICKEST = 16;
    private static final double AROUND = 8;
    private static final int MOST_TRACKS = 6;

    /**
     * One row.
     *
     * @param group whose row it is; null for a part
     * @param tracks of bars, from top to bottom
     */
    record Row(
            double top,
            double height,
            String name,
            @Nullable GanttGroup group,
            boolean isOpen,
            List<List<GanttBar>> tracks) {}

    /**
     * @param open the ids of the groups that are open
     * @param room the height that there is: tracks are as thick as it allows, within bounds
     */
    static GanttRows of(List<GanttGroup> groups, Set<String> open, Instant latest, double room) {
        var thin = of(groups, open, latest, new Track(THINNEST));
        double tracks =
                thin.rows.stream().mapToInt(each -> each.tracks().size()).sum();
        double spare = Math.max(0, room - thin.height) / Math.max(1, tracks);
        return spare < 1 ? thin : of(groups, open, latest, new Track(Math.min(THICKEST, THINNEST + Math.floor(spare))));
    }

    private record Track(double height) {}

    private static GanttRows of(List<GanttGroup> groups, Set<String> open, Instant latest, Track track) {
        var rows = new ArrayList<Row>();
        double top = 0;
        for (GanttGroup group : groups) {
            boolean isOpen = open.contains(group.id());
            boolean isWhole = isOpen || group.parts().isEmpty();
            List<List<GanttBar>> tracks = isWhole ? List.of(List.of(group.whole())) : tracks(group, latest);
            double height = Math.max(LINE, tracks.size() * track.height() + AROUND);
            rows.add(new Row(top, height, group.name(), group, isOpen, tracks));
            top += height;
            for (GanttGroup.Part part : isOpen ? group.parts() : List.<GanttGroup.Part>of()) {
                rows.add(new Row(top, LINE, part.name(), null, false, List.of(List.of(part.bar()))));
                top += LINE;
            }
        }
        return new GanttRows(List.copyOf(rows), top);
    }

    /** Each bar goes to the first track that is free when it starts; what waits is not drawn, or it would cover what runs. */
    private static List<List<GanttBar>> tracks(GanttGroup group, Instant latest) {
        var tracks = new ArrayList<List<GanttBar>>();
        var free = new ArrayList<Instant>();
        group.parts().stream()
                .map(GanttGroup.Part::bar)
                .filter(bar -> bar.started() != null)
                .sorted(Comparator.comparing(bar -> start(bar)))
                .forEach(bar -> {
                    int track = 0;
                    while (track < tracks.size() && free.get(track).isAfter(start(bar))) {
                        track++;
                    }
                    if (track == tracks.size() && track < MOST_TRACKS) {
                        tracks.add(new ArrayList<>());
                        free.add(Instant.MIN);
                    }
                    int chosen = Math.min(track, MOST_TRACKS - 1);
                    tracks.get(chosen).add(bar);
                    Instant end = bar.endBy(latest);
                    free.set(chosen, end.isAfter(free.get(chosen)) ? end : free.get(chosen));
                });
        return tracks.isEmpty() ? List.of(List.of(group.whole())) : tracks;
    }

    private static Instant start(GanttBar bar) {
        return bar.started() == null ? bar.queued() : bar.started();
    }

    /** The row at a distance from the top; null below the last one. */
    @Nullable
    Row at(double y) {
        return rows.stream()
                .filter(each -> y >= each.top() && y < each.top() + each.height())
                .findFirst()
                .orElse(null);
    }
}
