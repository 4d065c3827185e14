/** The auditor: which changes are recorded, who called what, and whether the history agrees with the catalog. */
@NullMarked
package org.projectchristmas.audit;

import org.jspecify.annotations.NullMarked;
