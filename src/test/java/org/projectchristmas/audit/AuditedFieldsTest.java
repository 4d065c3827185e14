package org.projectchristmas.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.job.BindingException;

class AuditedFieldsTest {
    @Test
    void everythingIsRecordedWhereTheSettingsAreSilent() {
        var audited = AuditedFields.bind(AuditedFields.DEFAULT);

        assertThat(audited.of(AuditedFields.UPDATE)).containsExactlyInAnyOrder(ProductField.values());
        assertThat(audited.of(AuditedFields.CREATE)).containsExactlyInAnyOrder(ProductField.values());
    }

    @Test
    void theMostExactPatternCounts() {
        var audited = AuditedFields.bind(
                Map.of("*", List.of("*"), "models.products.*", List.of("price"), AuditedFields.CREATE, List.of()));

        assertThat(audited.of(AuditedFields.UPDATE)).containsExactly(ProductField.PRICE);
        assertThat(audited.of(AuditedFields.CREATE)).isEmpty();
    }

    @Test
    void whatNamesNothingIsToldWithItsKeyAndTheNearestKnownName() {
        assertThatThrownBy(() -> AuditedFields.bind(Map.of("models.products.*", List.of("price", "availabilty"))))
                .isInstanceOf(BindingException.class)
                .hasMessageStartingWith("audit.models.products.* names the unknown field availabilty; expected one of ")
                .hasMessageEndingWith("of which the nearest is availability.");
        assertThatThrownBy(() -> AuditedFields.bind(Map.of("models.products.upgrade", List.of("price"))))
                .isInstanceOf(BindingException.class)
                .hasMessageStartingWith("audit.models.products.upgrade matches no function that changes a record")
                .hasMessageEndingWith("of which the nearest is models.products.update.");
    }
}
