package org.projectchristmas.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the built program as a process, measured from outside by what Linux says of it.
 *
 * @param seconds from the start of the process to its end
 * @param listingsSeconds from the start until the last shop went over to its product pages; NaN if none did
 * @param cpuSeconds of the whole process, the kernel's share included
 * @param peakMegabytes the most memory it ever had in use
 * @param writtenMegabytes what it gave to files and pipes, up to 20 ms before its end
 * @param exitCode as the program gave it
 * @param errors its standard error
 */
record ProgramRun(
        double seconds,
        double listingsSeconds,
        double cpuSeconds,
        double peakMegabytes,
        double writtenMegabytes,
        int exitCode,
        String errors) {
    private static final Pattern PAST_LISTINGS =
            Pattern.compile("^(\\S+) +(products|done|done with errors) +listings .*");
    private static final double TICKS_PER_SECOND = 100;

    /** Runs {@code bin/christmas} and waits for its end. */
    static ProgramRun of(Path program, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(program.resolve("bin/christmas").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("ENV", "CONFIG_PATH", "CHRISTMAS_HOME"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        double cpuBefore = childrenCpu();
        long start = System.nanoTime();
        Process process = builder.start();
        var reader = new Progress(process, start);
        Thread reading = Thread.ofPlatform().start(reader);
        long peak = 0;
        long written = 0;
        do {
            peak = Math.max(peak, number(process, "status", "VmHWM:\\s+(\\d+)"));
            written = Math.max(written, number(process, "io", "wchar: (\\d+)"));
        } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        reading.join();
        return new ProgramRun(
                seconds,
                reader.listings,
                childrenCpu() - cpuBefore,
                peak / 1024.0,
                written / 1024.0 / 1024.0,
                process.exitValue(),
                reader.text.toString());
    }

    /** CPU of all children that have ended, in seconds. */
    private static double childrenCpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }

    private static long number(Process process, String file, String pattern) {
        try {
            Matcher matcher =
                    Pattern.compile(pattern).matcher(Files.readString(Path.of("/proc/" + process.pid(), file)));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException e) {
            // It has just ended; what was read before counts.
            return 0;
        }
    }

    /** Reads the progress lines as they come, since their times tell how far the program is. */
    private static final class Progress implements Runnable {
        private final Process process;
        private final long start;
        private final Set<String> past = new HashSet<>();
        final StringBuilder text = new StringBuilder();
        volatile double listings = Double.NaN;

        Progress(Process process, long start) {
            this.process = process;
            this.start = start;
        }

        @Override
        public void run() {
            process.errorReader(StandardCharsets.UTF_8).lines().forEach(line -> {
                text.append(line).append('\n');
                Matcher matcher = PAST_LISTINGS.matcher(line);
                if (matcher.matches() && past.add(matcher.group(1))) {
                    listings = (System.nanoTime() - start) / 1e9;
                }
            });
        }
    }
}
