package org.projectchristmas.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void aFailureHasOneCodeWhereverItIsAskedFor() {
        var failure = new IllegalStateException("x");
        assertThat(ErrorCode.of(failure)).isEqualTo(ErrorCode.of(failure));
        assertThat(ErrorCode.of(failure).toString()).matches("CX-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}");
    }

    @Test
    void failuresOfOneKindShareItsLettersWhateverTheirMessages() {
        var kinds = new HashSet<String>();
        var codes = new HashSet<ErrorCode>();
        for (int i = 0; i < 20; i++) {
            ErrorCode code = ErrorCode.of(thrown("number " + i));
            kinds.add(code.kind());
            codes.add(code);
        }
        assertThat(kinds).hasSize(1);
        assertThat(codes).hasSizeGreaterThan(10);
    }

    @Test
    void anotherExceptionAnotherPlaceAndAnotherCauseAreOtherKinds() {
        List<Throwable> different = new ArrayList<>(List.of(
                thrown("x"),
                elsewhere("x"),
                new IllegalArgumentException("x"),
                new IllegalStateException("x", thrown("y")),
                new IllegalStateException("x", new IllegalArgumentException("y"))));
        assertThat(different).extracting(each -> ErrorCode.of(each).kind()).doesNotHaveDuplicates();
    }

    @Test
    void causesInACircleAndFailuresWithoutATraceHaveCodesToo() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(ErrorCode.of(two).value()).startsWith("CX-");
        one.setStackTrace(new StackTraceElement[0]);
        assertThat(ErrorCode.of(one).value()).startsWith("CX-");
    }

    private static Throwable thrown(String message) {
        return new IllegalStateException(message);
    }

    private static Throwable elsewhere(String message) {
        return new IllegalStateException(message);
    }
}
