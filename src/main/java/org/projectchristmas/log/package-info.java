/**
 * The program's log: how a line is written, so that nothing in it can pass for another line, and how the files are read again, as
 * they grow and as they were.
 */
@NullMarked
package org.projectchristmas.log;

import org.jspecify.annotations.NullMarked;
