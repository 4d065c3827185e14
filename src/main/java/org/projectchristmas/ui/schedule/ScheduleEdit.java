package org.projectchristmas.ui.schedule;

import java.util.List;

/**
 * What is to be said of the schedule that is being written.
 *
 * @param upcoming its next runs, in words; empty if it has none or cannot be read
 * @param problem what is wrong with it; empty if nothing
 * @param canSave whether it can be kept, and is another than the job has
 * @param canReset whether the config's could be taken instead
 */
record ScheduleEdit(List<String> upcoming, String problem, boolean canSave, boolean canReset) {
    static final ScheduleEdit NOTHING = new ScheduleEdit(List.of(), "", false, false);

    ScheduleEdit {
        upcoming = List.copyOf(upcoming);
    }
}
