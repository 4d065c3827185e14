package org.projectchristmas.sync.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress;

/** A store that notes what is called in transactions, and can be made to fail. */
final class CountingStore implements SyncStore {
    /** The names of the methods called in transactions since the last {@link #taken}. */
    final List<String> calls = new CopyOnWriteArrayList<>();

    private final SyncStore store;
    /** Called with the name of each method inside a transaction, before it runs. */
    volatile Consumer<String> before = _ -> {};

    CountingStore(SyncStore store) {
        this.store = store;
    }

    List<String> taken() {
        List<String> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }

    @Override
    public <T> T inTransaction(Function<? super SyncTransaction, T> work) {
        before.accept("begin");
        return store.inTransaction(transaction -> {
            T result = work.apply(noting(transaction));
            before.accept("commit");
            return result;
        });
    }

    private SyncTransaction noting(SyncTransaction transaction) {
        return (SyncTransaction) Proxy.newProxyInstance(
                SyncTransaction.class.getClassLoader(),
                new Class<?>[] {SyncTransaction.class},
                (_, method, arguments) -> {
                    calls.add(method.getName());
                    before.accept(method.getName());
                    try {
                        return method.invoke(transaction, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public List<PastRun> unfinishedRuns(VendorId vendor) {
        return store.unfinishedRuns(vendor);
    }

    @Override
    public Run begin(VendorId vendor, String scope, Instant at, long rootJob) {
        before.accept("begin run");
        return store.begin(vendor, scope, at, rootJob);
    }

    @Override
    public RunSoFar takeUp(Run run, long rootJob) {
        before.accept("take up");
        return store.takeUp(run, rootJob);
    }

    @Override
    public RunSoFar soFar(Run run) {
        return store.soFar(run);
    }

    @Override
    public List<PastRun> runsUnder(long rootJob) {
        return store.runsUnder(rootJob);
    }

    @Override
    public void finish(long runId, VendorProgress.State state, PastRun.Pages pages, Instant at) {
        before.accept("finish");
        store.finish(runId, state, pages, at);
        before.accept("finished");
    }

    @Override
    public Optional<Run> run(long id) {
        return store.run(id);
    }

    @Override
    public List<DueProduct> stillDue(VendorId vendor, List<Long> productIds, Instant olderThan, long runId) {
        return store.stillDue(vendor, productIds, olderThan, runId);
    }

    @Override
    public Optional<DueProduct> link(long productId) {
        return store.link(productId);
    }

    @Override
    public Optional<PageMemory> page(VendorId vendor, String url) {
        return store.page(vendor, url);
    }

    @Override
    public Map<Integer, URI> knownYears(VendorId vendor) {
        return store.knownYears(vendor);
    }

    @Override
    public List<DueProduct> due(VendorId vendor, DuePages pages, long runId, int limit) {
        return store.due(vendor, pages, runId, limit);
    }

    @Override
    public Map<Integer, Integer> countDueByYear(VendorId vendor, DuePages pages, long runId) {
        return store.countDueByYear(vendor, pages, runId);
    }

    @Override
    public boolean hasDue(VendorId vendor, DuePages pages, Instant failedSince) {
        return store.hasDue(vendor, pages, failedSince);
    }

    @Override
    public Optional<RunEnd> lastEnd(VendorId vendor) {
        return store.lastEnd(vendor);
    }

    @Override
    public List<HeldPage> held() {
        return store.held();
    }

    @Override
    public Set<Integer> heldYears(VendorId vendor) {
        return store.heldYears(vendor);
    }

    @Override
    public void approve(long heldId) {
        store.approve(heldId);
    }

    @Override
    public void dismiss(long heldId) {
        store.dismiss(heldId);
    }
}
