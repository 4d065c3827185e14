package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.catalog.ShelfOrders;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.detail.HistoryLook;
import org.projectchristmas.ui.fx.Appearance;
import org.projectchristmas.ui.fx.Language;
import org.projectchristmas.ui.fx.TextSize;

/**
 * How the collector left the window, to find it so again.
 *
 * @param dividers where the panes divide the window, as shares from 0 to 1
 * @param shelves how the shelves are sorted that the arrangement is not of
 * @param sought what was looked for and at, beside the place
 * @param welcomed whether what a new collector is told has been read
 * @param filtersOpen whether the facets stand beside the table
 * @param page the id of the page in the middle
 */
record WindowMemory(
        Frame frame,
        Appearance appearance,
        Dividers dividers,
        DrawerPage drawer,
        Place place,
        Arrangement arrangement,
        ShelfOrders.Left shelves,
        Sought sought,
        Boolean welcomed,
        Boolean filtersOpen,
        String page,
        Habits habits) {
    static final WindowMemory FIRST_TIME = new WindowMemory(
            Frame.FIRST_TIME,
            Appearance.SYSTEM,
            Dividers.FIRST_TIME,
            DrawerPage.FIRST_TIME,
            Place.of(Branch.ALL),
            Arrangement.FIRST_TIME,
            ShelfOrders.Left.FIRST_TIME,
            Sought.NOTHING,
            false,
            false,
            Page.CATALOG,
            Habits.FIRST_TIME);

    /** What a file leaves out is as the first time. */
    WindowMemory {
        frame = Objects.requireNonNullElse(frame, Frame.FIRST_TIME);
        appearance = Objects.requireNonNullElse(appearance, Appearance.SYSTEM);
        dividers = Objects.requireNonNullElse(dividers, Dividers.FIRST_TIME);
        drawer = Objects.requireNonNullElse(drawer, DrawerPage.FIRST_TIME);
        place = Objects.requireNonNullElse(place, Place.of(Branch.ALL));
        arrangement = Objects.requireNonNullElse(arrangement, Arrangement.FIRST_TIME);
        shelves = Objects.requireNonNullElse(shelves, ShelfOrders.Left.FIRST_TIME);
        sought = Objects.requireNonNullElse(sought, Sought.NOTHING);
        welcomed = Objects.requireNonNullElse(welcomed, false);
        filtersOpen = Objects.requireNonNullElse(filtersOpen, false);
        page = Objects.requireNonNullElse(page, Page.CATALOG);
        habits = Objects.requireNonNullElse(habits, Habits.FIRST_TIME);
    }

    /** Where the window is on the desktop, in pixels; x and y are null until it was moved. */
    record Frame(@Nullable Double x, @Nullable Double y, double width, double height, boolean maximized) {
        static final Frame FIRST_TIME = new Frame(null, null, 1580, 960, false);

        Frame {
            width = Math.clamp(width, 800, 20_000);
            height = Math.clamp(height, 500, 20_000);
        }

        /** In the middle of a screen, and as large as that at most. */
        Frame amid(Rectangle2D screen) {
            double wide = Math.min(width, screen.getWidth());
            double high = Math.min(height, screen.getHeight());
            return new Frame(
                    screen.getMinX() + (screen.getWidth() - wide) / 2,
                    screen.getMinY() + (screen.getHeight() - high) / 2,
                    wide,
                    high,
                    maximized);
        }

        /** Moved and made smaller, as far as it must be to lie on the desktop that these screens make up; none leave it as it is. */
        Frame within(List<Rectangle2D> screens) {
            if (screens.isEmpty()) {
                return this;
            }
            double left = least(screens, Rectangle2D::getMinX);
            double top = least(screens, Rectangle2D::getMinY);
            double right = -least(screens, each -> -each.getMaxX());
            double bottom = -least(screens, each -> -each.getMaxY());
            double wide = Math.min(width, right - left);
            double high = Math.min(height, bottom - top);
            return new Frame(
                    x == null ? null : Math.clamp(x, left, Math.max(left, right - wide)),
                    y == null ? null : Math.clamp(y, top, Math.max(top, bottom - high)),
                    wide,
                    high,
                    maximized);
        }

        private static double least(List<Rectangle2D> screens, ToDoubleFunction<Rectangle2D> side) {
            return screens.stream().mapToDouble(side).min().orElseThrow();
        }
    }

    /** @param activityOpen whether the drawer at the bottom is open */
    record Dividers(double sidebar, double detail, double activity, boolean activityOpen) {
        static final Dividers FIRST_TIME = new Dividers(0.172, 0.735, 0.47, false);
    }

    /**
     * How the drawer at the bottom was left.
     *
     * @param tab the id of its page
     * @param maximized whether it covers the catalog while it is open
     */
    record DrawerPage(String tab, Boolean maximized) {
        static final DrawerPage FIRST_TIME = new DrawerPage("activity", false);

        DrawerPage {
            tab = Objects.requireNonNullElse(tab, "activity");
            maximized = Objects.requireNonNullElse(maximized, false);
        }
    }

    /**
     * What the collector is used to.
     *
     * @param textSize how large everything is, in percent of the usual
     * @param language what the window speaks
     * @param recent what was done by the palette, last used first
     * @param history how price and stock over time are shown
     */
    record Habits(Integer textSize, Language language, List<String> recent, HistoryLook history) {
        static final Habits FIRST_TIME = new Habits(TextSize.USUAL, Language.SYSTEM, List.of(), HistoryLook.CHART);

        Habits {
            textSize = Objects.requireNonNullElse(textSize, TextSize.USUAL);
            language = Objects.requireNonNullElse(language, Language.SYSTEM);
            recent = recent == null ? List.of() : List.copyOf(recent);
            history = Objects.requireNonNullElse(history, HistoryLook.CHART);
        }
    }

    /** A branch in a form that a file can hold. */
    record Place(
            CatalogQuery.Shelf shelf,
            @Nullable String vendor,
            @Nullable Integer year) {
        Place {
            if (vendor != null) {
                // A file with a name that is no vendor's is not one of ours.
                new VendorId(vendor);
            }
        }

        static Place of(Branch branch) {
            var vendor = branch.vendor();
            return new Place(branch.shelf(), vendor == null ? null : vendor.value(), branch.year());
        }

        Branch branch() {
            return Branch.of(shelf, vendor == null ? null : new VendorId(vendor), year);
        }
    }
}
