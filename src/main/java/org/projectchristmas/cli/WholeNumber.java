package org.projectchristmas.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of a command line. What is none is refused in the words of whoever typed it.
 *
 * @param reading fails with a {@link NumberFormatException}
 */
record WholeNumber<N extends Number>(Function<String, N> reading) implements ITypeConverter<N> {
    @Override
    public N convert(String text) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException e) {
            boolean isNumber = text.matches("[+-]?\\d+");
            throw new TypeConversionException(
                    "'" + text + (isNumber ? "' is beyond what can be counted" : "' is not a whole number"));
        }
    }
}
