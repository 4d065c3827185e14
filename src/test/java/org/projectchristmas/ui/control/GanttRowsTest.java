package org.projectchristmas.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GanttRowsTest {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant END = START.plusSeconds(1_000);

    private static GanttBar bar(int from, int to) {
        return new GanttBar(START, START.plusSeconds(from), START.plusSeconds(to), Tone.SUCCESS, List::of);
    }

    private static GanttGroup group(GanttBar... bars) {
        return new GanttGroup(
                "shop",
                "The shop",
                bar(0, 100),
                List.of(bars).stream()
                        .map(each -> new GanttGroup.Part("part", each))
                        .toList());
    }

    private static GanttRows.Row closed(GanttBar... bars) {
        return GanttRows.of(List.of(group(bars)), Set.of(), END, 0).rows().getFirst();
    }

    @Test
    void aClosedGroupHasAsManyTracksAsRanSideBySide() {
        GanttBar first = bar(0, 10);
        GanttBar beside = bar(5, 15);
        GanttBar after = bar(10, 20);
        assertThat(closed(first, beside, after).tracks()).containsExactly(List.of(first, after), List.of(beside));
    }

    @Test
    void howeverManyRanSideBySideTheRowStaysLow() {
        GanttBar[] many = IntStream.range(0, 50).mapToObj(each -> bar(0, 10)).toArray(GanttBar[]::new);
        GanttRows.Row row = closed(many);
        assertThat(row.tracks()).hasSize(6);
        assertThat(row.tracks().stream().mapToInt(List::size).sum()).isEqualTo(50);
        assertThat(row.height()).isEqualTo(50);
    }

    @Test
    void anOpenGroupHasARowForEachPartAndIsFoundByItsPlace() {
        GanttRows rows = GanttRows.of(List.of(group(bar(0, 1), bar(1, 2)), group()), Set.of("shop"), END, 0);
        assertThat(rows.height()).isEqualTo(4 * GanttRows.LINE);
        assertThat(Objects.requireNonNull(rows.at(25)).name()).isEqualTo("part");
        assertThat(Objects.requireNonNull(rows.at(79)).name()).isEqualTo("The shop");
        assertThat(rows.at(81)).isNull();
    }

    @Test
    void tracksAreAsThickAsThereIsRoom() {
        GanttGroup two = group(bar(0, 10), bar(5, 15));
        assertThat(GanttRows.of(List.of(two), Set.of(), END, 30).height()).isEqualTo(30);
        assertThat(GanttRows.of(List.of(two), Set.of(), END, 500).height()).isEqualTo(40);
    }

    @Test
    void whatHasNotEndedKeepsItsTrack() {
        var running = new GanttBar(START, START.plusSeconds(5), null, Tone.ACCENT, List::of);
        assertThat(closed(running, bar(100, 200)).tracks()).hasSize(2);
    }
}
