package org.branchbook.development;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;
import org.jspecify.annotations.Nullable;

/** Between which days a step may lie, by the rules in force; both ends count. */
public record Window(List<Limit> limits) {
    public Window {
        limits = List.copyOf(limits);
    }

    public @Nullable LocalDate earliest() {
        return limits.stream()
                .map(Limit::earliest)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The limit that ends first, null where nothing ends it. */
    public @Nullable Limit last() {
        Limit last = null;
        for (Limit limit : limits) {
            LocalDate day = limit.latest();
            LocalDate known = last == null ? null : last.latest();
            if (day != null && (known == null || day.isBefore(known))) {
                last = limit;
            }
        }
        return last;
    }

    public @Nullable LocalDate latest() {
        Limit last = last();
        return last == null ? null : last.latest();
    }

    public boolean provisional() {
        return limits.stream().anyMatch(Limit::provisional);
    }

    /** 2026-03-01 – 2026-04-01, or the end that is known; "" where none is. */
    public String text(Messages messages) {
        LocalDate earliest = earliest();
        LocalDate latest = latest();
        String text =
                earliest != null && earliest.equals(latest)
                        ? earliest.toString()
                        : earliest != null && latest != null
                                ? messages.text(
                                        "development.between",
                                        earliest.toString(),
                                        latest.toString())
                                : earliest != null
                                        ? messages.text("development.from", earliest.toString())
                                        : latest != null
                                                ? messages.text(
                                                        "development.until", latest.toString())
                                                : "";
        return provisional() ? messages.text("development.provisional", text) : text;
    }
}
