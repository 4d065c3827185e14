/** The program's settings: read from the config file, the owner's file and the command line, checked, and handed to the rooms as their own records. */
@NullMarked
package org.projectchristmas.config;

import org.jspecify.annotations.NullMarked;
