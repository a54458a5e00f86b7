package org.branchbook.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Writes .ics files: one VEVENT an entry, lines folded and ended by CRLF, times of China. */
public final class IcsWriter {
    private static final String ZONE = "Asia/Shanghai";
    private static final int OCTETS = 75;

    private IcsWriter() {}

    /**
     * @param name what the phone calls the calendar
     * @param stamp when the file was made
     */
    public static byte[] write(String name, List<IcsEvent> events, Instant stamp) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Branchbook//Branchbook//ZH");
        calendar.addProperty(new RawProperty("X-WR-CALNAME", name));
        // With its own VTIMEZONE; biweekly would fetch one from the network.
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), china()));
        events.forEach(event -> calendar.addEvent(entry(event, stamp)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * RFC 5545 folds at 75 octets; biweekly counts characters, of which Chinese ones have three.
     */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            boolean end = c == '\r' || c == '\n';
            if (!end && octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets = end ? 0 : octets + size;
        }
        return folded.toString();
    }

    private static VTimezone china() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, 8, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, 8, 0));
        VTimezone zone = new VTimezone(ZONE);
        zone.addStandardTime(standard);
        return zone;
    }

    private static VEvent entry(IcsEvent event, Instant stamp) {
        VEvent entry = new VEvent();
        entry.setUid(event.uid());
        entry.setDateTimeStamp(Date.from(stamp));
        entry.setSummary(event.title());
        entry.setDateStart(date(event.start()), true);
        entry.setDateEnd(date(event.end()), true);
        IcsEvent.About about = event.about();
        if (!about.place().isEmpty()) {
            entry.setLocation(about.place());
        }
        if (!about.text().isEmpty()) {
            entry.setDescription(about.text());
        }
        if (!about.categories().isEmpty()) {
            entry.addCategories(about.categories());
        }
        return entry;
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.of(ZONE)).toInstant());
    }
}
