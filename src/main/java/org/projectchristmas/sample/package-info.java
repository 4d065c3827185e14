/** Sample shops on loopback: replicas of the three vendors' pages for the offline demo and the tests. */
@NullMarked
package org.projectchristmas.sample;

import org.jspecify.annotations.NullMarked;
