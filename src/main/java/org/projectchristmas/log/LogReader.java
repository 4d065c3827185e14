package org.projectchristmas.log;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.projectchristmas.common.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads entries that a filter wants: the last ones first, from as many files as that takes, and then what is new. */
public final class LogReader implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);

    private final LogFolder folder;
    private final LogFilter filter;
    private final Newest newest;
    private final LogTail tail;

    /** @param limit how many entries are kept at most, 1 or more */
    public LogReader(LogFolder folder, LogFilter filter, int limit) {
        this.folder = folder;
        this.filter = filter;
        newest = new Newest(limit);
        tail = new LogTail(folder.live(), this::take);
    }

    private void take(LogLine entry) {
        if (filter.matches(entry)) {
            newest.add(entry);
        }
    }

    /**
     * The last wanted entries, oldest first. To be called once, before {@link #next}.
     *
     * @throws java.util.concurrent.CancellationException as soon as the stop is requested
     */
    public List<LogLine> last(Cancellation cancellation) throws IOException {
        List<Path> packed = folder.packed();
        tail.poll();
        List<LogLine> found = newest.take();
        for (Path each : packed) {
            cancellation.check();
            if (found.size() >= newest.limit()) {
                break;
            }
            found = joined(readPacked(each, newest.limit() - found.size(), cancellation), found);
        }
        return found;
    }

    private static List<LogLine> joined(List<LogLine> older, List<LogLine> newer) {
        var all = new ArrayList<>(older);
        all.addAll(newer);
        return all;
    }

    private List<LogLine> readPacked(Path file, int limit, Cancellation cancellation) throws IOException {
        var found = new Newest(limit);
        var parser = new LineParser(entry -> {
            if (filter.matches(entry)) {
                found.add(entry);
            }
        });
        var lines = new BoundedLines(parser::line);
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), buffer.length)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                cancellation.check();
                lines.feed(buffer, length);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("{} was cleared away meanwhile", file, e);
        } catch (EOFException | ZipException e) {
            LOG.warn("{} is damaged; what can be read of it is shown", file, e);
        }
        lines.flush();
        parser.flush();
        return found.take();
    }

    /** The wanted entries that were written since the last call; of very many, the last ones. */
    public List<LogLine> next() throws IOException {
        tail.poll();
        return newest.take();
    }

    @Override
    public void close() throws IOException {
        tail.close();
    }
}
