package org.projectchristmas.sync.run;

import org.projectchristmas.common.Cancellation;

/** How a run is stopped and made to rest from outside. */
record RunControl(Cancellation cancellation, PauseGate gate) {}
