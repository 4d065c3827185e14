package org.projectchristmas.ui.log;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Messages;

/**
 * One shop, or any.
 *
 * @param vendor null for any
 */
record VendorChoice(@Nullable VendorId vendor, String name) {
    /** Lets a box choose among the shops. */
    static void fill(
            ComboBox<VendorChoice> box,
            List<VendorId> shops,
            Messages messages,
            ObjectProperty<@Nullable VendorId> chosen) {
        box.getItems().add(new VendorChoice(null, messages.text("log.vendor.any")));
        shops.forEach(each -> box.getItems().add(new VendorChoice(each, messages.vendor(each))));
        box.setOnAction(_ -> chosen.set(box.getValue().vendor()));
        chosen.subscribe(vendor -> box.getItems().stream()
                .filter(each -> Objects.equals(each.vendor(), vendor))
                .findFirst()
                .ifPresent(box::setValue));
    }

    @Override
    public String toString() {
        return name;
    }
}
