package org.projectchristmas.ui.log;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.log.LogLine;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** The words for the parts of an entry. */
final class LineTexts {
    private final Messages messages;
    private final Formats formats;
    private final Clock clock;
    private final DateTimeFormatter today;
    private final DateTimeFormatter earlier;

    /** @param clock in the zone in which times are shown */
    LineTexts(Messages messages, Formats formats, Clock clock) {
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
        ZoneId zone = clock.getZone();
        today = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", messages.locale()).withZone(zone);
        earlier =
                DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", messages.locale()).withZone(zone);
    }

    /** To the millisecond if it is of today. */
    String time(LogLine entry) {
        var day = LocalDate.ofInstant(entry.at(), clock.getZone());
        return (day.equals(LocalDate.ofInstant(clock.instant(), clock.getZone())) ? today : earlier).format(entry.at());
    }

    String level(LogLine entry) {
        return messages.text("log.level." + entry.level());
    }

    /** Colours the entry's level. */
    String styleClass(LogLine entry) {
        return entry.level().toString().toLowerCase(Locale.ROOT);
    }

    String shop(LogLine entry) {
        String vendor = entry.about().vendor();
        return vendor == null ? "" : shop(vendor);
    }

    private String shop(String vendor) {
        try {
            return messages.vendor(new VendorId(vendor));
        } catch (IllegalArgumentException e) {
            // A file can hold anything; what is no shop is shown as it is.
            return vendor;
        }
    }

    String job(LogLine entry) {
        String job = entry.about().job();
        return job == null ? "" : messages.text("log.job", job);
    }

    /** Where an entry is from: everything but its message, in one line. */
    String origin(LogLine entry) {
        String run = entry.about().run();
        return String.join(
                messages.text("log.origin.separator"),
                Stream.of(
                                formats.dateTime(entry.at()),
                                shop(entry),
                                job(entry),
                                run == null ? "" : messages.text("log.run", run),
                                entry.source())
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
