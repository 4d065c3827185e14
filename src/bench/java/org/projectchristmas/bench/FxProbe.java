package org.projectchristmas.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Asks the JavaFX thread for a sign of life every few milliseconds and keeps how long it took to answer: what a click would have
 * waited. Beside it, how much of that time the thread itself was computing: the rest it was waiting, for a processor, a lock or a
 * garbage collection.
 */
final class FxProbe implements AutoCloseable {
    private static final long BEAT_NANOS = 2_000_000;
    private static final long WATCHED_NANOS = 25_000_000;
    private static final int FRAMES = 22;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fxThread;
    private final List<Answer> answers = new ArrayList<>();
    private final Thread beating = new Thread(this::beat, "probe");
    private volatile boolean open = true;

    /** @param fxThread the id of the JavaFX thread */
    FxProbe(long fxThread) {
        this.fxThread = fxThread;
        beating.setDaemon(true);
    }

    void start() {
        beating.start();
    }

    /**
     * One answer.
     *
     * @param at when it was asked for, {@link System#nanoTime}
     * @param waited nanoseconds until it came
     * @param computed nanoseconds of processor time that the JavaFX thread used meanwhile
     * @param doing what it was seen doing, innermost call first; empty if the answer came soon
     */
    record Answer(long at, long waited, long computed, String doing) {
        double millis() {
            return waited / 1e6;
        }
    }

    private void beat() {
        while (open) {
            long at = System.nanoTime();
            long cpu = threads.getThreadCpuTime(fxThread);
            var answered = new AtomicLong();
            var cpuThen = new AtomicLong();
            Platform.runLater(() -> {
                cpuThen.set(threads.getThreadCpuTime(fxThread));
                answered.set(System.nanoTime());
            });
            String doing = "";
            while (answered.get() == 0 && open) {
                LockSupport.parkNanos(300_000);
                if (doing.isEmpty() && System.nanoTime() - at > WATCHED_NANOS && answered.get() == 0) {
                    doing = stack();
                }
            }
            if (open) {
                var answer = new Answer(at, answered.get() - at, cpuThen.get() - cpu, doing);
                synchronized (answers) {
                    answers.add(answer);
                }
            }
            LockSupport.parkNanos(BEAT_NANOS);
        }
    }

    private String stack() {
        ThreadInfo info = threads.getThreadInfo(fxThread, FRAMES);
        if (info == null) {
            return "";
        }
        var text = new StringBuilder(info.getThreadState().toString());
        for (StackTraceElement frame : info.getStackTrace()) {
            String type = frame.getClassName();
            text.append(" < ")
                    .append(type.substring(type.lastIndexOf('.') + 1))
                    .append('.')
                    .append(frame.getMethodName());
        }
        return text.toString();
    }

    /** The answers since the last call. */
    List<Answer> take() {
        synchronized (answers) {
            var taken = List.copyOf(answers);
            answers.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
