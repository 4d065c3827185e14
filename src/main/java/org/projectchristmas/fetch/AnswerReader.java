package org.projectchristmas.fetch;

import static org.projectchristmas.fetch.FetchException.Kind;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of an HTTP answer what the rest of the chain understands: a response, or the failure that it stands for. */
record AnswerReader(FetchRequest request, FetchSettings.Limits limits, Clock clock) {
    /** The registered codings but gzip. What else a server names, such as a character set, is none and is passed over. */
    private static final Set<String> UNREADABLE =
            Set.of("br", "zstd", "deflate", "compress", "x-compress", "dcb", "dcz", "exi", "aes128gcm");

    /** What may be sent back in a header without saying more than it should. */
    private static final Pattern SAFE_HEADER = Pattern.compile("[\\x20-\\x7e]{1,512}");

    private static final Pattern LIST = Pattern.compile(",");

    /** @param cutOff whether reading was given up because of the body's size */
    FetchResponse read(HttpResponse<List<ByteBuffer>> answer, boolean cutOff) throws FetchException {
        return switch (answer.statusCode()) {
            case 200 -> whole(answer, cutOff);
            case 304 -> unchanged(answer);
            case 301, 302, 303, 307, 308 -> throw redirect(answer);
            case 404, 410 -> throw failure(Kind.NOT_FOUND, answer, "does not exist", null);
            default -> throw refusal(answer);
        };
    }

    private FetchResponse whole(HttpResponse<List<ByteBuffer>> answer, boolean cutOff) throws FetchException {
        if (cutOff) {
            throw tooLarge(answer);
        }
        if (isFramedTwice(answer.headers())) {
            throw failure(Kind.BROKEN, answer, "says in two ways where it ends", null);
        }
        return new FetchResponse(
                request.url(),
                200,
                body(answer),
                answer.headers().firstValue("Content-Type").orElse(null),
                validators(answer.headers()));
    }

    private FetchResponse unchanged(HttpResponse<List<ByteBuffer>> answer) throws FetchException {
        if (request.validators().equals(Validators.NONE)) {
            throw refusal(answer);
        }
        return new FetchResponse(request.url(), 304, new byte[0], null, request.validators());
    }

    private byte[] body(HttpResponse<List<ByteBuffer>> answer) throws FetchException {
        List<ByteBuffer> parts = answer.body();
        List<String> codings = values(answer.headers(), "Content-Encoding");
        if (codings.stream().anyMatch(UNREADABLE::contains)) {
            throw failure(
                    Kind.BROKEN,
                    answer,
                    "is encoded in a way that was not asked for: " + String.join(", ", codings),
                    null);
        }
        boolean saysGzip = codings.contains("gzip") || codings.contains("x-gzip");
        try {
            // The first bytes decide: a packed sitemap comes without the header, and no page begins like that.
            if (Gzip.isGzip(parts)) {
                return Gzip.unpack(parts, limits.bodyBytes());
            }
            byte[] body = Gzip.join(parts);
            if (saysGzip && body.length > 0) {
                throw failure(Kind.BROKEN, answer, "says that it is packed, but is not", null);
            }
            return body;
        } catch (Gzip.TooLargeException e) {
            throw tooLarge(answer);
        } catch (IOException e) {
            throw failure(Kind.BROKEN, answer, "ended early or is damaged", e);
        }
    }

    /** By the standard the chunks count, but the JDK cuts the body at the length and leaves their sizes in it. */
    private static boolean isFramedTwice(HttpHeaders headers) {
        return values(headers, "Transfer-Encoding").contains("chunked")
                && headers.firstValue("Content-Length").isPresent();
    }

    /** The values of a header that is a list, in lower case. */
    private static List<String> values(HttpHeaders headers, String name) {
        return headers.allValues(name).stream()
                .flatMap(LIST::splitAsStream)
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Validators validators(HttpHeaders headers) {
        return new Validators(safe(headers, "ETag"), safe(headers, "Last-Modified"));
    }

    private static @Nullable String safe(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> SAFE_HEADER.matcher(value).matches())
                .orElse(null);
    }

    private FetchException redirect(HttpResponse<?> answer) {
        Optional<String> location = answer.headers().firstValue("Location");
        return location.isPresent()
                ? new RedirectException(request.vendor(), request.url(), answer.statusCode(), location.get())
                : refusal(answer);
    }

    private FetchException refusal(HttpResponse<?> answer) {
        String message = request.url() + " answered " + answer.statusCode();
        var after = answer.headers().firstValue("Retry-After").flatMap(each -> RetryAfter.parse(each, clock.instant()));
        return after.isPresent()
                ? new LaterException(
                        request.vendor(), request.url(), Kind.STATUS, answer.statusCode(), message, after.get())
                : new FetchException(request.vendor(), request.url(), Kind.STATUS, answer.statusCode(), message, null);
    }

    private FetchException tooLarge(HttpResponse<?> answer) {
        return failure(Kind.TOO_LARGE, answer, "is larger than " + limits.bodyBytes() / 1024 + " KiB", null);
    }

    private FetchException failure(Kind kind, HttpResponse<?> answer, String what, @Nullable Throwable cause) {
        return new FetchException(
                request.vendor(), request.url(), kind, answer.statusCode(), request.url() + " " + what, cause);
    }
}
