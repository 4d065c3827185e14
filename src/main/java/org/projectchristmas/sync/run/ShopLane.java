package org.projectchristmas.sync.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The runs of one shop, one after the other. */
final class ShopLane {
    private final Shop shop;
    private final ProgressBoard board;
    private final PauseGate gate = new PauseGate();
    private final Deque<ShopRun> waiting = new ArrayDeque<>();
    private @Nullable ShopRun current;
    private boolean isWorking;
    private boolean isClosed;

    ShopLane(Shop shop, ProgressBoard board) {
        this.shop = shop;
        this.board = board;
    }

    Shop shop() {
        return shop;
    }

    /** A run that waits its turn here. */
    synchronized ShopRun submit(ShopScope scope, Workbench bench, RunEvents events) {
        if (isClosed) {
            throw new IllegalStateException("the integrator is closed");
        }
        var run = new ShopRun(shop, scope, bench, gate, events);
        waiting.add(run);
        if (!isWorking) {
            isWorking = true;
            board.show(run.tally());
            Thread.ofVirtual().name("refresh " + shop.vendor()).start(this::work);
        }
        return run;
    }

    private void work() {
        ShopRun run = next();
        while (run != null) {
            board.watch(run.tally());
            run.work();
            board.forget(run.tally());
            ShopRun ended = run;
            // Before anybody hears of the end: whoever then asks for a refresh must not find the lane still at rest.
            run = next();
            ended.end();
        }
    }

    private synchronized @Nullable ShopRun next() {
        current = waiting.poll();
        if (current == null) {
            isWorking = false;
            gate.open();
        }
        return current;
    }

    synchronized void pause() {
        if (current != null) {
            gate.close();
            board.show(current.tally());
        }
    }

    synchronized void resume() {
        gate.open();
        if (current != null) {
            board.show(current.tally());
        }
    }

    void cancelAll() {
        runs().forEach(this::cancel);
    }

    void cancel(ShopRun run) {
        boolean neverBegan;
        synchronized (this) {
            neverBegan = waiting.remove(run);
        }
        if (neverBegan) {
            run.abandon();
        } else {
            run.cancel();
        }
    }

    /** Breaks off all work, to be resumed at the next start; completes when the last write is done. */
    CompletableFuture<Void> close() {
        List<ShopRun> open;
        synchronized (this) {
            isClosed = true;
            open = runs();
        }
        open.forEach(ShopRun::breakOff);
        return CompletableFuture.allOf(open.stream().map(ShopRun::ended).toArray(CompletableFuture[]::new));
    }

    private synchronized List<ShopRun> runs() {
        var runs = new ArrayList<>(waiting);
        if (current != null) {
            runs.addFirst(current);
        }
        return runs;
    }
}
