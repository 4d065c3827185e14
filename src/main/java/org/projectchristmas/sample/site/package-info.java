/** What the pages of every sample shop are made of: shared and own pieces, templates, escaping. */
@NullMarked
package org.projectchristmas.sample.site;

import org.jspecify.annotations.NullMarked;
