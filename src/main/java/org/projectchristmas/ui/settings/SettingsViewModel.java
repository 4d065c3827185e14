package org.projectchristmas.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Messages;

/** The lines of the settings page, which of them match what is looked for, and the kept settings behind some of them. */
public final class SettingsViewModel {
    private final OwnSettings settings;
    private final PictureFiles pictures;
    private final Background background;
    private final Messages messages;
    private final Map<Entry, Optional<StoredSetting>> entries = new LinkedHashMap<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Long> pictureBytes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public SettingsViewModel(OwnSettings settings, PictureFiles pictures, Background background, Messages messages) {
        this.settings = settings;
        this.pictures = pictures;
        this.background = background;
        this.messages = messages;
        String looks = messages.text("settings.looks");
        List.of("appearance", "size", "language", "columns").forEach(id -> plain(id, looks));
        for (VendorId shop : settings.shops()) {
            String section = messages.text("settings.visits", messages.vendor(shop));
            kept("enabled", section, shop, Unit.SWITCH);
            kept("gap", section, shop, Unit.SECONDS);
            kept("concurrency", section, shop, Unit.NUMBER);
        }
        plain("schedules", messages.text("settings.schedules"));
        String folders = messages.text("settings.folders");
        plain("data", folders);
        plain("pictures", folders);
        entries.put(entry("limit", folders), Optional.of(stored("pictures.cacheBytes", Unit.MEGABYTES)));
        plain("log", folders);
        words.subscribe(this::count);
        count();
    }

    private void plain(String id, String section) {
        entries.put(entry(id, section), Optional.empty());
    }

    private void kept(String id, String section, VendorId shop, Unit unit) {
        var entry = new Entry(
                shop.value() + "-" + id,
                section,
                messages.text("settings." + id + ".title"),
                messages.text("settings." + id + ".help"));
        entries.put(entry, Optional.of(stored("integrations." + shop.value() + "." + id, unit)));
    }

    private Entry entry(String id, String section) {
        return new Entry(
                id, section, messages.text("settings." + id + ".title"), messages.text("settings." + id + ".help"));
    }

    private StoredSetting stored(String name, Unit unit) {
        return new StoredSetting(name, unit, settings, background, messages, this::read);
    }

    /** Brings everything up to date. */
    public void read() {
        problem.set("");
        background.latest(
                "settings",
                _ -> settings.read(),
                states -> entries.values().forEach(each -> each.ifPresent(setting -> setting.show(states))),
                this::failed);
        measurePictures();
    }

    private void failed(Exception failure) {
        problem.set(messages.failure(failure));
    }

    private void measurePictures() {
        background.latest("picture bytes", _ -> pictures.bytes(), pictureBytes::set, this::failed);
    }

    /** Deletes the pictures on disk. */
    void clearPictures() {
        background.latest(
                "clear pictures",
                _ -> {
                    pictures.clear();
                    return pictures.bytes();
                },
                left -> {
                    pictureBytes.set(left);
                    problem.set("");
                },
                failure -> problem.set(messages.text("settings.pictures.problem", messages.failure(failure))));
    }

    private void count() {
        found.set((int) entries.keySet().stream().filter(this::isWanted).count());
    }

    /** Whether a line matches what is looked for. */
    boolean isWanted(Entry entry) {
        return entry.matches(words.get());
    }

    /** The lines from top to bottom, each with the setting behind it, if that is kept for the owner. */
    Map<Entry, Optional<StoredSetting>> entries() {
        return entries;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** How many lines match. */
    ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How much the pictures on disk take; null until that is known. */
    ReadOnlyObjectProperty<@Nullable Long> pictureBytesProperty() {
        return pictureBytes.getReadOnlyProperty();
    }

    /** What went wrong with none of the lines; empty if nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    PictureFiles pictures() {
        return pictures;
    }
}
