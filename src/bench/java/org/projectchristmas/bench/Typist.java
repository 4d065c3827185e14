package org.projectchristmas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Types into the search field, as a person would, and keeps how long each letter took to be answered by the table on the screen. */
final class Typist implements AutoCloseable {
    static final List<String> TYPED = List.of("father chr", "1998 snow", "qx63", "nutcracker", "angel", "zzz");
    private static final long BETWEEN_LETTERS = TimeUnit.MILLISECONDS.toNanos(220);

    private final Scene scene;
    private final TextField search;
    private final List<Long> times = new ArrayList<>();
    private final Thread typing = new Thread(this::type, "typist");
    private volatile boolean open = true;
    private long typedAt;
    private boolean changed;

    /** On the JavaFX thread. */
    Typist(Scene scene) {
        this.scene = scene;
        search = (TextField) scene.lookup("#search");
        var table = (TableView<?>) scene.lookup("#products");
        table.getItems().addListener((ListChangeListener<Object>) _ -> changed = true);
        scene.addPostLayoutPulseListener(this::drawn);
        typing.setDaemon(true);
    }

    void start() {
        typing.start();
    }

    private void drawn() {
        if (changed && typedAt != 0) {
            synchronized (times) {
                times.add(System.nanoTime() - typedAt);
            }
            typedAt = 0;
        }
        changed = false;
    }

    private void type() {
        for (int round = 0; open; round++) {
            String text = TYPED.get(round % TYPED.size());
            for (int length = 1; length <= text.length() && open; length++) {
                write(text.substring(0, length));
            }
            write("");
        }
    }

    private void write(String text) {
        var written = new AtomicBoolean();
        Platform.runLater(() -> {
            changed = false;
            typedAt = System.nanoTime();
            search.setText(text);
            scene.getRoot().requestLayout();
            written.set(true);
        });
        long until = System.nanoTime() + BETWEEN_LETTERS;
        while (open && (!written.get() || System.nanoTime() < until)) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** The times since the last call, in nanoseconds. */
    List<Long> take() {
        synchronized (times) {
            var taken = List.copyOf(times);
            times.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
