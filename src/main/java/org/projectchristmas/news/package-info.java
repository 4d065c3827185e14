/** What a refresh came to, told once at its end to whoever listens. */
@NullMarked
package org.projectchristmas.news;

import org.jspecify.annotations.NullMarked;
