package org.projectchristmas.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One setting given by its dotted name, such as {@code sync.detailsMaxAge=P7D}. */
record KeyValue(String key, String value) {

    static KeyValue parse(String text) throws ConfigException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new ConfigException(
                    "--set " + text + ": expected a setting's name, an equals sign and a value,"
                            + " such as integrations.hookedonhallmark_com.gap=PT5S.",
                    null);
        }
        return new KeyValue(
                text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /** The same as a config file would say it, with the value as text. */
    JsonNode tree() {
        String[] names = key.split("\\.", -1);
        JsonNode node = JsonNodeFactory.instance.textNode(value);
        for (int i = names.length - 1; i >= 0; i--) {
            ObjectNode outer = JsonNodeFactory.instance.objectNode();
            outer.set(names[i], node);
            node = outer;
        }
        return node;
    }
}
