package org.branchbook.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/** Reads .ics files: folded lines, floating times, days with an exclusive end, foreign zones. */
public final class IcsReader {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LIMIT = 20_000_000;

    private IcsReader() {}

    /** Whether the bytes are a calendar at all, by their content. */
    public static boolean looksLikeOne(byte[] bytes) {
        int length = Math.min(bytes.length, 200);
        String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "").strip().startsWith("BEGIN:VCALENDAR");
    }

    /** The entries by their beginning; those without one are left out. */
    public static List<IcsEvent> read(byte[] bytes) {
        if (bytes.length > LIMIT || !looksLikeOne(bytes)) {
            throw new AppException("ics.unreadable");
        }
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<IcsEvent> events = new ArrayList<>();
        try {
            for (ICalendar calendar : Biweekly.parse(text.strip()).all()) {
                for (VEvent event : calendar.getEvents()) {
                    event(calendar, event).ifPresent(events::add);
                }
            }
        } catch (RuntimeException e) {
            throw new AppException(e, "ics.unreadable");
        }
        events.sort((a, b) -> a.start().compareTo(b.start()));
        return events;
    }

    private static Optional<IcsEvent> event(ICalendar calendar, VEvent event) {
        LocalDateTime start = time(calendar, event.getDateStart());
        if (start == null) {
            return Optional.empty();
        }
        String title = text(event.getSummary()).replaceAll("\\s+", " ").strip();
        String uid = text(event.getUid());
        IcsEvent.About about =
                new IcsEvent.About(
                        text(event.getLocation()).replaceAll("\\s+", " ").strip(),
                        text(event.getDescription()),
                        event.getCategories().stream()
                                .flatMap(c -> c.getValues().stream())
                                .toList());
        boolean repeats =
                event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        return Optional.of(
                new IcsEvent(uid, title, start, end(calendar, event, start), about, repeats));
    }

    /** Where neither end nor length is given, a day lasts a day and a time an hour. */
    private static LocalDateTime end(ICalendar calendar, VEvent event, LocalDateTime start) {
        LocalDateTime end = time(calendar, event.getDateEnd());
        if (end != null && end.isAfter(start)) {
            return end;
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            Duration length = event.getDuration().getValue();
            return start.plus(length.toMillis(), ChronoUnit.MILLIS);
        }
        boolean hours = event.getDateStart().getValue().hasTime();
        return hours ? start.plusHours(1) : start.plusDays(1);
    }

    private static @Nullable LocalDateTime time(
            ICalendar calendar, @Nullable DateOrDateTimeProperty property) {
        ICalDate value = property == null ? null : property.getValue();
        if (property == null || value == null) {
            return null;
        }
        DateTimeComponents written = value.getRawComponents();
        if (written == null) {
            return value.toInstant().atZone(CHINA).toLocalDateTime();
        }
        LocalDateTime clock = clock(written);
        if (!value.hasTime()) {
            return clock;
        }
        if (written.isUtc() || calendar.getTimezoneInfo().getTimezone(property) != null) {
            return value.toInstant().atZone(CHINA).toLocalDateTime();
        }
        return zone(property.getParameters().getTimezoneId())
                .map(zone -> clock.atZone(zone).withZoneSameInstant(CHINA).toLocalDateTime())
                .orElse(clock);
    }

    private static LocalDateTime clock(DateTimeComponents written) {
        return LocalDateTime.of(
                written.getYear(),
                written.getMonth(),
                written.getDate(),
                written.getHour(),
                written.getMinute(),
                Math.min(written.getSecond(), 59));
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable TextProperty property) {
        String value = property == null ? null : property.getValue();
        return value == null ? "" : value;
    }
}
