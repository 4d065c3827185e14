package org.projectchristmas.ui.activity;

import java.util.function.Consumer;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;

/**
 * Where the activity screen leads.
 *
 * @param log shows what the log has of a shop
 * @param lookUp shows what the log has under a code
 */
public record ActivityActions(Consumer<VendorId> log, Consumer<ErrorCode> lookUp) {}
