package org.projectchristmas.integration.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads JSON as shops write it: with comments, control characters, trailing commas, and quotes that nobody escaped. */
final class TolerantJson {
    private static final int LONGEST = 500_000;
    private static final int DEEPEST = 60;
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(200_000)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build()
            .readerFor(JsonNode.class);

    private TolerantJson() {}

    /** The value in a text; empty if it is beyond repair or too large. */
    static Optional<JsonNode> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.indexOf('<') < 0 ? text : withoutMarkupComments(text);
        return parse(bare)
                .or(() -> bare.contains("<!--") ? parse(withoutInnerComments(bare)) : Optional.empty())
                .or(() -> parse(QuoteRepair.repair(bare)))
                .or(() -> bare.contains("&quot;") ? parse(Parser.unescapeEntities(bare, false)) : Optional.empty());
    }

    private static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = READER.readValue(text);
            return node == null || node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Drops {@code <!-- -->} and {@code <![CDATA[ ]]>} around a block, with the script comments that hide them. */
    private static String withoutMarkupComments(String text) {
        String bare = text.strip();
        for (String opening : new String[] {"/*<![CDATA[*/", "//<![CDATA[", "<![CDATA[", "<!--//", "<!--"}) {
            if (bare.startsWith(opening)) {
                int end = opening.equals("<!--") ? bare.indexOf("-->") : -1;
                boolean ownComment = end >= 0 && end < bare.length() - 3 && firstOf(bare, '{', '[') > end;
                bare = bare.substring(ownComment ? end + 3 : opening.length()).strip();
            }
        }
        for (String closing : new String[] {"/*]]>*/", "//]]>", "]]>", "//-->", "-->"}) {
            if (bare.endsWith(closing)) {
                int start = closing.equals("-->") ? bare.lastIndexOf("<!--") : -1;
                boolean ownComment = start > Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
                bare = bare.substring(0, ownComment ? start : bare.length() - closing.length())
                        .strip();
            }
        }
        return bare;
    }

    /** Drops every {@code <!-- -->} that stands in no string. */
    private static String withoutInnerComments(String text) {
        var bare = new StringBuilder(text.length());
        boolean inString = false;
        int last = text.lastIndexOf("-->");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = !inString && i < last && text.startsWith("<!--", i) ? text.indexOf("-->", i) : -1;
            if (end >= 0) {
                i = end + 2;
                continue;
            }
            bare.append(c);
            if (inString && c == '\\' && i + 1 < text.length()) {
                bare.append(text.charAt(++i));
            } else if (c == '"') {
                inString = !inString;
            }
        }
        return bare.toString();
    }

    private static int firstOf(String text, char one, char other) {
        int a = text.indexOf(one);
        int b = text.indexOf(other);
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    /** The text of a string, number or boolean; of the first element of a list; null for anything else or a blank. */
    static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            return text(node.get(0));
        }
        if (node.isNumber()) {
            return plain(node);
        }
        String text = node.isValueNode() && !node.isNull() ? node.asText() : "";
        return text.isBlank() ? null : text;
    }

    private static @Nullable String plain(JsonNode number) {
        if (number.isFloatingPointNumber() && !Double.isFinite(number.doubleValue())) {
            return null;
        }
        BigDecimal value = number.decimalValue();
        return Math.abs((long) value.scale()) > 30 ? null : value.toPlainString();
    }
}
