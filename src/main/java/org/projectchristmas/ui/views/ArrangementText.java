package org.projectchristmas.ui.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How an {@link Arrangement} is written down beside a view. */
final class ArrangementText {
    private static final Logger LOG = LoggerFactory.getLogger(ArrangementText.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ArrangementText() {}

    /** Empty, for nothing special, if there is more of it than a view can hold. */
    static String write(Arrangement arrangement) {
        try {
            String text = JSON.writeValueAsString(arrangement);
            return text.length() > SavedView.LONGEST ? "" : text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words and numbers can always be written", e);
        }
    }

    /** What was written; nothing special if that is from a program which knew more, or less. */
    static Arrangement read(String text) {
        if (text.isEmpty()) {
            return Arrangement.FIRST_TIME;
        }
        try {
            Arrangement read = JSON.readValue(text, Arrangement.class);
            return read == null ? Arrangement.FIRST_TIME : read;
        } catch (JsonProcessingException e) {
            LOG.warn(
                    "How a view is laid out cannot be read; it is shown as the first time: {}", e.getOriginalMessage());
            return Arrangement.FIRST_TIME;
        }
    }
}
