/** What can be asked of the integrator, the auditor and the scheduler by name, as methods of Java. */
@NullMarked
package org.projectchristmas.call;

import org.jspecify.annotations.NullMarked;
