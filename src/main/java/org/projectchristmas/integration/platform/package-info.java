/** What shops on one platform share: structured data, and the pages of Shift4Shop and BigCommerce. */
@NullMarked
package org.projectchristmas.integration.platform;

import org.jspecify.annotations.NullMarked;
