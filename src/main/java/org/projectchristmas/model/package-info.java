/** The catalog's records as functions: what can be asked of products by name, from a command line or another program. */
@NullMarked
package org.projectchristmas.model;

import org.jspecify.annotations.NullMarked;
