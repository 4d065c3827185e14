package org.projectchristmas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;

class RefreshViewModelTest {
    private static final VendorId SHOP = SampleProducts.SHOPS.getFirst();

    private final IdleIntegrator integrator = new IdleIntegrator(SampleProducts.SHOPS);
    private final List<String> notices = new ArrayList<>();
    private final RefreshViewModel model = model(integrator);

    private RefreshViewModel model(Integrator shops) {
        return new RefreshViewModel(
                shops,
                shops::refresh,
                new Background(Runnable::run, Runnable::run),
                new LiveBinding(Runnable::run),
                Messages.in(Locale.US),
                new Notices() {
                    @Override
                    public void tell(String sentence) {
                        notices.add(sentence);
                    }

                    @Override
                    public void offer(String sentence, String action, Runnable run) {
                        throw new AssertionError("a refresh offers nothing: " + sentence);
                    }

                    @Override
                    public void complain(String sentence, ErrorCode code) {
                        notices.add(sentence + " " + code.kind().substring(0, 3));
                    }

                    @Override
                    public void lookUp(ErrorCode code) {
                        throw new AssertionError("nobody clicked");
                    }
                });
    }

    @Test
    void aBranchIsRefreshedAsWhatItIs() {
        model.refresh(new Branch.Shelf(Shelf.PRICE_DROPS));
        model.refresh(new Branch.Vendor(SHOP));
        model.refresh(new Branch.Year(SHOP, 1998));
        model.refresh(new Branch.Year(SHOP, 0));
        assertThat(integrator.refreshes)
                .containsExactly(
                        new RefreshScope.All(),
                        new RefreshScope.Vendor(SHOP),
                        new RefreshScope.Year(Optional.of(SHOP), 1998),
                        new RefreshScope.Vendor(SHOP));
    }

    @Test
    void workUnderWayIsSummedUpOverTheShops() {
        publish(State.LISTINGS, new Count(10, 40), Changes.NONE);
        assertThat(model.activeProperty().get()).isTrue();
        assertThat(model.progressProperty().get()).isEqualTo(0.25);
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 1 shop · 10 of 40 pages");
    }

    @Test
    void beforeTheYearsAreReadNobodyKnowsHowFarItIs() {
        publish(State.YEARS, Count.ZERO, Changes.NONE);
        assertThat(model.progressProperty().get()).isEqualTo(-1);
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 1 shop");
    }

    @Test
    void whatOneShopHadToDoIsNotTakenForAllWhileTheNextBegins() {
        publish(at(0, State.LISTINGS, 20, 40), at(1, State.WAITING, 0, 0));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 2 shops · 20 of 40 pages");
        publish(at(0, State.DONE, 40, 40), at(1, State.WAITING, 0, 0));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 1 shop");
    }

    @Test
    void whoeverIsPausedIsNotBeingRefreshed() {
        publish(at(0, State.PRODUCTS, 10, 40), at(1, State.PAUSED, 10, 60));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 1 shop, 1 paused · 20 of 100 pages");
        publish(at(0, State.PAUSED, 10, 40), at(1, State.PAUSED, 10, 60));
        assertThat(model.summaryProperty().get()).isEqualTo("2 shops paused · 20 of 100 pages");
        assertThat(model.activeProperty().get()).isTrue();
    }

    @Test
    void howFarARefreshOfProductPagesAloneIsIsKnownWithoutListings() {
        integrator.progress.publish(new VendorProgress.Overview(List.of(new VendorProgress(
                SHOP,
                State.PRODUCTS,
                Count.ZERO,
                new Count(1, 4),
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Changes.NONE))));
        assertThat(model.progressProperty().get()).isEqualTo(0.25);
    }

    @Test
    void aShopThatIsThroughCountsUntilAllAre() {
        publish(at(0, State.PRODUCTS, 30, 40), at(1, State.LISTINGS, 10, 60));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 2 shops · 40 of 100 pages");
        assertThat(model.progressProperty().get()).isEqualTo(0.4);

        publish(at(0, State.DONE, 40, 40), at(1, State.LISTINGS, 10, 60));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 1 shop · 50 of 100 pages");
        assertThat(model.progressProperty().get()).isEqualTo(0.5);

        publish(at(0, State.DONE, 40, 40), at(1, State.DONE, 60, 60));
        publish(at(0, State.LISTINGS, 1, 4), at(1, State.DONE, 60, 60));
        assertThat(model.summaryProperty().get())
                .as("the next refresh is about itself")
                .isEqualTo("Refreshing 1 shop · 1 of 4 pages");
        assertThat(model.progressProperty().get()).isEqualTo(0.25);
    }

    @Test
    void theBarDoesNotGoBackWhenMorePagesAreFound() {
        publish(at(0, State.LISTINGS, 30, 60), at(1, State.WAITING, 0, 0));
        assertThat(model.progressProperty().get())
                .as("while nobody knows how much one has to do")
                .isEqualTo(-1);
        publish(at(0, State.LISTINGS, 30, 60), at(1, State.LISTINGS, 20, 40));
        publish(at(0, State.LISTINGS, 31, 60), at(1, State.LISTINGS, 20, 400));
        assertThat(model.progressProperty().get()).isEqualTo(0.5);
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 2 shops · 51 of 460 pages");
    }

    @Test
    void whatACancelledShopLeavesUnreadIsNotDueAnyMore() {
        publish(at(0, State.PRODUCTS, 30, 40), at(1, State.PRODUCTS, 10, 60));
        publish(at(0, State.PRODUCTS, 30, 40), at(1, State.CANCELLED, 10, 60));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 1 shop · 40 of 50 pages");
    }

    @Test
    void aShopThatIsAskedForMoreMeanwhileKeepsWhatItDid() {
        publish(at(0, State.DONE, 40, 40), at(1, State.PRODUCTS, 10, 60));
        publish(at(0, State.PRODUCTS, 30, 40), at(1, State.PRODUCTS, 10, 60));
        publish(at(0, State.DONE, 40, 40), at(1, State.PRODUCTS, 10, 60));
        publish(at(0, State.LISTINGS, 1, 5), at(1, State.PRODUCTS, 10, 60));
        assertThat(model.summaryProperty().get()).isEqualTo("Refreshing 2 shops · 51 of 105 pages");
    }

    @Test
    void cancellingReachesTheShopsThatWork() {
        publish(State.PRODUCTS, new Count(1, 2), Changes.NONE);
        model.cancelAll();
        assertThat(integrator.cancelled).containsExactly(SHOP);
    }

    @Test
    void whatCouldNotBeCancelledIsTold() {
        var broken = model(Trouble.failing(Integrator.class, integrator, "cancel"));
        publish(State.PRODUCTS, new Count(1, 2), Changes.NONE);
        broken.cancelAll();
        assertThat(notices).containsExactly("The refresh could not be cancelled: " + Trouble.SENTENCE + " CX-");
    }

    @Test
    void pagesThatWaitForAPersonAreCounted() {
        integrator.heldPages.add(
                new HeldPage(1, SHOP, 1998, URI.create("http://127.0.0.1/"), "emptied", Instant.EPOCH));
        publish(State.LISTINGS, new Count(1, 2), new Changes(0, 0, 0, 0, 0, 0, 1));
        assertThat(model.heldProperty().get()).isEqualTo(1);
    }

    private static VendorProgress at(int shop, State state, int done, int total) {
        return new VendorProgress(
                SampleProducts.SHOPS.get(shop),
                state,
                new Count(done, total),
                Count.ZERO,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Changes.NONE);
    }

    private void publish(VendorProgress... shops) {
        integrator.progress.publish(new VendorProgress.Overview(List.of(shops)));
    }

    private void publish(State state, Count listings, Changes changes) {
        integrator.progress.publish(new VendorProgress.Overview(List.of(
                new VendorProgress(
                        SHOP, state, listings, Count.ZERO, 0, Optional.empty(), 0, Optional.empty(), changes),
                VendorProgress.idle(SampleProducts.SHOPS.get(1)))));
    }
}
