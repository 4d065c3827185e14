package org.projectchristmas.ui.showcase;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;

/** An integrator that plays what it is told to, and notes what it is asked for. */
public final class StagedIntegrator implements Integrator {
    public final List<String> asked = new ArrayList<>();
    public final CompletableFuture<Refresh.Outcome> outcome = new CompletableFuture<>();
    private final List<HeldPage> held = new ArrayList<>();
    private final LiveValue<VendorProgress.Overview> progress = new LiveValue<>(idle());

    private static VendorProgress.Overview idle() {
        return new VendorProgress.Overview(List.of(
                VendorProgress.idle(Ornaments.FACTORY),
                VendorProgress.idle(Ornaments.HOOKED),
                VendorProgress.idle(Ornaments.SHOP)));
    }

    /** Nothing under way, and nothing found. */
    public void playNothing() {
        progress.publish(idle());
    }

    /** One shop alone, which is so far. */
    public void play(VendorProgress shop) {
        progress.publish(new VendorProgress.Overview(List.of(shop)));
    }

    /** A refresh in the middle: one shop reads product pages, one is paused, one is done with errors. */
    public void playRefresh() {
        held.add(new HeldPage(
                7,
                Ornaments.SHOP,
                1998,
                URI.create("https://www.ornament-shop.com/1998.html"),
                "212 of 260 prices would change at once.",
                Ornaments.NOW));
        progress.publish(new VendorProgress.Overview(List.of(
                new VendorProgress(
                        Ornaments.FACTORY,
                        VendorProgress.State.PRODUCTS,
                        new VendorProgress.Count(112, 112),
                        new VendorProgress.Count(3_421, 10_312),
                        23.4,
                        Optional.of(Duration.ofMinutes(5)),
                        0,
                        Optional.empty(),
                        new VendorProgress.Changes(10_312, 0, 0, 0, 0, 0, 0),
                        Optional.empty(),
                        years()),
                new VendorProgress(
                        Ornaments.HOOKED,
                        VendorProgress.State.PAUSED,
                        new VendorProgress.Count(40, 86),
                        new VendorProgress.Count(0, 3_260),
                        0,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        new VendorProgress.Changes(12, 5, 9, 2, 3, 0, 0)),
                new VendorProgress(
                        Ornaments.SHOP,
                        VendorProgress.State.DONE_WITH_ERRORS,
                        new VendorProgress.Count(54, 54),
                        new VendorProgress.Count(7_998, 8_000),
                        0,
                        Optional.empty(),
                        2,
                        Optional.of(
                                "https://www.ornament-shop.com/1985-angel.html did not answer within 20 s, tried 4 times."),
                        new VendorProgress.Changes(0, 4, 31, 0, 6, 0, 1),
                        Optional.of(new ErrorCode("CX-7F3A-K2")),
                        List.of()))));
    }

    /** The newest years are read, 1995 is under way, and those before it wait. */
    private static List<VendorProgress.Year> years() {
        return IntStream.rangeClosed(1973, 2026)
                .mapToObj(year -> new VendorProgress.Year(
                        year,
                        new VendorProgress.Count(2, 2),
                        new VendorProgress.Count(year > 1995 ? 131 : year == 1995 ? 40 : 0, 131)))
                .toList();
    }

    @Override
    public Refresh refresh(RefreshScope scope) {
        asked.add("refresh " + scope);
        return staged();
    }

    private Refresh staged() {
        return new Refresh() {
            @Override
            public CompletableFuture<Outcome> outcome() {
                return outcome;
            }

            @Override
            public long rootJob() {
                return 1;
            }

            @Override
            public void cancel() {
                outcome.complete(new Outcome(Map.of(), List.of()));
            }
        };
    }

    @Override
    public void pause(VendorId vendor) {
        asked.add("pause " + vendor);
    }

    @Override
    public void resume(VendorId vendor) {
        asked.add("resume " + vendor);
    }

    @Override
    public void cancel(VendorId vendor) {
        asked.add("cancel " + vendor);
    }

    @Override
    public LiveValue<VendorProgress.Overview> progress() {
        return progress;
    }

    @Override
    public Subscription onApplied(AppliedListener listener) {
        return () -> {};
    }

    @Override
    public List<HeldPage> held() {
        return List.copyOf(held);
    }

    @Override
    public Refresh approve(HeldPage page) {
        asked.add("approve " + page.id());
        held.remove(page);
        return staged();
    }

    @Override
    public void dismiss(HeldPage page) {
        asked.add("dismiss " + page.id());
        held.remove(page);
    }

    @Override
    public void close() {}
}
