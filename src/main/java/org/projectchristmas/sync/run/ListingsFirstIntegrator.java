package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The integrator that reads every shop's listings first, so that all is browsable soon, and the product pages afterwards. */
public final class ListingsFirstIntegrator implements Integrator {
    private static final Logger LOG = LoggerFactory.getLogger(ListingsFirstIntegrator.class);
    private static final long CLOSING_SECONDS = 5;

    private final Workbench bench;
    private final ProgressBoard board;
    private final Map<VendorId, ShopLane> lanes = new LinkedHashMap<>();
    private final List<AppliedListener> listeners = new CopyOnWriteArrayList<>();
    private final RunEvents events = new Events();

    /** @param shops the enabled shops, in the order in which they are shown */
    public ListingsFirstIntegrator(List<Shop> shops, Workbench bench) {
        this.bench = bench;
        board = new ProgressBoard(shops.stream().map(Shop::vendor).toList());
        shops.forEach(shop -> lanes.put(shop.vendor(), new ShopLane(shop, board)));
    }

    private final class Events implements RunEvents {
        @Override
        public void stateChanged(RunTally tally) {
            board.show(tally);
        }

        @Override
        public void applied(VendorId vendor, List<Long> productIds) {
            listeners.forEach(each -> each.applied(vendor, productIds));
        }
    }

    @Override
    public Refresh refresh(RefreshScope scope) {
        return switch (scope) {
            case RefreshScope.All() -> start(lanes.values(), new ShopScope.Whole());
            case RefreshScope.Vendor(VendorId vendor) -> start(List.of(lane(vendor)), new ShopScope.Whole());
            case RefreshScope.Year(Optional<VendorId> vendor, int year) ->
                start(
                        vendor.map(each -> List.of(lane(each))).orElseGet(() -> List.copyOf(lanes.values())),
                        new ShopScope.OneYear(year, vendor.isPresent()));
            case RefreshScope.Url(Optional<VendorId> vendor, URI url) ->
                start(List.of(laneOf(vendor, url)), new ShopScope.OnePage(url));
        };
    }

    private Refresh start(Iterable<ShopLane> chosen, ShopScope scope) {
        var runs = new LinkedHashMap<ShopRun, ShopLane>();
        chosen.forEach(lane -> runs.put(lane.submit(scope, bench, events), lane));
        return new RunningRefresh(runs);
    }

    private ShopLane lane(VendorId vendor) {
        ShopLane lane = lanes.get(vendor);
        if (lane == null) {
            throw new IllegalArgumentException(
                    "There is no enabled shop %s; there are %s.".formatted(vendor, lanes.keySet()));
        }
        return lane;
    }

    private ShopLane laneOf(Optional<VendorId> vendor, URI url) {
        ShopLane lane = vendor.map(this::lane)
                .orElseGet(() -> lanes.values().stream()
                        .filter(each -> Hosts.isSame(each.shop(), url))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s is not a page of an enabled shop (%s).".formatted(url, lanes.keySet()))));
        if (!Hosts.isSame(lane.shop(), url)) {
            throw new IllegalArgumentException(
                    "%s is not a page of %s.".formatted(url, lane.shop().vendor()));
        }
        return lane;
    }

    @Override
    public void pause(VendorId vendor) {
        lane(vendor).pause();
    }

    @Override
    public void resume(VendorId vendor) {
        lane(vendor).resume();
    }

    @Override
    public void cancel(VendorId vendor) {
        lane(vendor).cancelAll();
    }

    @Override
    public LiveValue<VendorProgress.Overview> progress() {
        return board.live();
    }

    @Override
    public Subscription onApplied(AppliedListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<HeldPage> held() {
        return bench.store().held();
    }

    @Override
    public Refresh approve(HeldPage page) {
        ShopLane lane = lane(page.vendor());
        bench.store().approve(page.id());
        return start(List.of(lane), new ShopScope.OneYear(page.year(), true));
    }

    @Override
    public void dismiss(HeldPage page) {
        bench.store().dismiss(page.id());
    }

    @Override
    public void close() {
        var closing = CompletableFuture.allOf(
                lanes.values().stream().map(ShopLane::close).toArray(CompletableFuture[]::new));
        try {
            closing.get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("A refresh did not stop within {} s", CLOSING_SECONDS, e);
        } catch (ExecutionException e) {
            LOG.error("A refresh did not end well", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        board.close();
    }
}
