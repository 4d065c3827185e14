package org.projectchristmas.sync.run;

import org.projectchristmas.sync.AppliedListener;

/** Is told what happens in a run as it happens. */
interface RunEvents extends AppliedListener {
    void stateChanged(RunTally tally);
}
