/** The work at the shops as it goes: a lane for each shop, what needs a person, and how fast the shops answer. */
@NullMarked
package org.projectchristmas.ui.activity;

import org.jspecify.annotations.NullMarked;
