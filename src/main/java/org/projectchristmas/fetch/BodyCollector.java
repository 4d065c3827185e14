package org.projectchristmas.fetch;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in one answer's body as it comes, without copying it, up to a limit, and notes when its first and latest bytes came.
 * Beyond the limit the connection is given up and what came is let go.
 */
final class BodyCollector
        implements HttpResponse.BodyHandler<List<ByteBuffer>>, HttpResponse.BodySubscriber<List<ByteBuffer>> {
    /** The most that is read of an answer whose body is of no use, to keep its connection. */
    private static final long OF_NO_USE = 64 * 1024;

    private final CompletableFuture<List<ByteBuffer>> body = new CompletableFuture<>();
    private final LongSupplier nanos;
    private final long started;
    private long limit;
    private boolean wanted;
    private List<ByteBuffer> parts = new ArrayList<>();
    private Flow.@Nullable Subscription subscription;
    private volatile long received;
    private volatile long firstByteAt;
    private volatile long latestAt;
    private volatile boolean answered;
    private volatile boolean tooLarge;

    /** @param limit of the body, in bytes as they are sent */
    BodyCollector(long limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
        started = nanos.getAsLong();
        latestAt = started;
    }

    @Override
    public HttpResponse.BodySubscriber<List<ByteBuffer>> apply(HttpResponse.ResponseInfo answer) {
        firstByteAt = nanos.getAsLong();
        latestAt = firstByteAt;
        answered = true;
        wanted = answer.statusCode() == 200;
        if (!wanted) {
            limit = OF_NO_USE;
        }
        tooLarge = answer.headers().firstValueAsLong("Content-Length").orElse(0) > limit;
        return this;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (tooLarge) {
            giveUp();
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (tooLarge) {
            return;
        }
        long sum = received;
        for (ByteBuffer buffer : buffers) {
            sum += buffer.remaining();
            if (wanted) {
                parts.add(buffer);
            }
        }
        received = sum;
        latestAt = nanos.getAsLong();
        if (sum > limit) {
            giveUp();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        latestAt = nanos.getAsLong();
        body.complete(parts);
    }

    @Override
    public CompletionStage<List<ByteBuffer>> getBody() {
        return body;
    }

    private void giveUp() {
        tooLarge = true;
        parts = new ArrayList<>();
        body.complete(List.of());
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /** Whether an answer has begun. */
    boolean isAnswered() {
        return answered;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Bytes so far, as sent. */
    long received() {
        return received;
    }

    /** Nanoseconds until patience ends: since the latest byte, and in all. */
    long nanosLeft(long stall, long total) {
        long now = nanos.getAsLong();
        return Math.min(latestAt + stall - now, started + total - now);
    }

    long nanosToFirstByte() {
        return (answered ? firstByteAt : nanos.getAsLong()) - started;
    }

    long nanosSinceStart() {
        return nanos.getAsLong() - started;
    }
}
