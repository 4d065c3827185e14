package org.projectchristmas.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.job.BindingException;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.NamePattern;

/**
 * The fields whose changes are recorded, by the function that changes a record, as the settings say. A refresh changes products as
 * {@value #UPDATE} does, so it is bound by what is said of that.
 */
public final class AuditedFields {
    public static final String CREATE = "models.products.create";
    public static final String UPDATE = "models.products.update";

    /** In a list of fields: all of them. */
    public static final String ALL = "*";

    /** What counts where the settings are silent: everything that can be seen in a product's history. */
    public static final Map<String, List<String>> DEFAULT = Map.of("models.products.*", List.of(ALL));

    private static final List<FunctionName> CHANGING = List.of(new FunctionName(CREATE), new FunctionName(UPDATE));

    private final Map<String, Set<ProductField>> byPattern;

    private AuditedFields(Map<String, Set<ProductField>> byPattern) {
        this.byPattern = Collections.unmodifiableMap(byPattern);
    }

    /**
     * Reads the settings. Of several patterns that match a function the most exact one counts.
     *
     * @param settings fields by function or pattern, such as {@code models.products.*}
     * @throws BindingException if a pattern matches no function that changes a record, or a field is not known
     */
    public static AuditedFields bind(Map<String, List<String>> settings) {
        var byPattern = new LinkedHashMap<String, Set<ProductField>>();
        settings.forEach((pattern, fields) -> {
            String key = "audit." + pattern;
            BindingException.requireMatch(key, pattern, CHANGING, "matches no function that changes a record");
            byPattern.put(pattern, fields(key, fields));
        });
        return new AuditedFields(byPattern);
    }

    private static Set<ProductField> fields(String key, List<String> columns) {
        var fields = EnumSet.noneOf(ProductField.class);
        for (String each : columns) {
            if (each.equals(ALL)) {
                fields.addAll(EnumSet.allOf(ProductField.class));
            } else {
                fields.add(ProductField.ofColumn(each)
                        .orElseThrow(() -> new BindingException(
                                key, "names the unknown field " + each, ProductField.columns(), each)));
            }
        }
        return fields;
    }

    /** What is recorded of a function's changes; nothing if the settings do not name it. */
    public Set<ProductField> of(String function) {
        return NamePattern.mostExact(byPattern, new FunctionName(function)).orElse(Set.of());
    }
}
