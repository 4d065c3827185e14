package org.projectchristmas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it could not be written: a text writer above it keeps that to itself. */
public final class StandardOutput extends OutputStream {
    /** What Unix and Windows say of a pipe whose other end is closed. */
    private static final List<String> READER_GONE =
            List.of("broken pipe", "pipe is being closed", "pipe has been ended");

    private final OutputStream out;
    private volatile @Nullable IOException failure;

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Why the first byte that did not get through was refused; empty while all is well. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether whoever read this has read enough, as {@code head} does. */
    boolean isReaderGone() {
        return failure()
                .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
                .filter(message -> READER_GONE.stream().anyMatch(message::contains))
                .isPresent();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException problem) {
        if (failure == null) {
            failure = problem;
        }
        return problem;
    }
}
