package org.projectchristmas.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BodyCollectorTest {
    private final AtomicLong nanos = new AtomicLong(1_000);
    private final BodyCollector body = new BodyCollector(100, nanos::get);

    /** The head of an answer that says nothing about its body. */
    private record Head(int statusCode) implements HttpResponse.ResponseInfo {
        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of(), (_, _) -> true);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }

    @Test
    void theFirstByteIsCountedFromTheRequestToTheBeginningOfTheAnswer() {
        nanos.set(1_020);
        body.apply(new Head(200));
        nanos.set(1_070);
        body.onComplete();

        assertThat(body.nanosToFirstByte()).isEqualTo(20);
        assertThat(body.nanosSinceStart()).isEqualTo(70);
    }

    @Test
    void withoutAnAnswerTheFirstByteIsStillAwaited() {
        nanos.set(1_500);

        assertThat(body.isAnswered()).isFalse();
        assertThat(body.nanosToFirstByte()).isEqualTo(500);
    }
}
