/** The screen of what runs by itself: each job's schedule, its last and next run, and the editing of both. */
@NullMarked
package org.projectchristmas.ui.schedule;

import org.jspecify.annotations.NullMarked;
