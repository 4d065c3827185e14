/** The program in a terminal: one command per class, data on standard output, everything else on standard error. */
@NullMarked
package org.projectchristmas.cli;

import org.jspecify.annotations.NullMarked;
