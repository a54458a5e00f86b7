package org.branchbook.papercommand;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.command.ToolCommand;

/** What can be exported: about what it is, and as which files. */
enum ExportKind {
    SIGN_IN("sign-in", About.ACTIVITY, "docx", "pdf"),
    MINUTES("minutes", About.ACTIVITY, "docx", "xlsx", "pdf"),
    NOTICE("notice", About.ACTIVITY, "docx", "pdf"),
    RESOLUTION("resolution", About.ACTIVITY, "docx", "pdf"),
    APPRAISAL("appraisal", About.ACTIVITY, "docx", "pdf"),
    TALK("talk", About.YEAR, "docx", "pdf"),
    SUMMARY("summary", About.YEAR, "docx", "pdf"),
    MONTH("month", About.YEAR, "docx", "xlsx", "pdf"),
    PLAN("plan", About.YEAR, "docx", "xlsx", "pdf"),
    LEDGER("ledger", About.YEAR, "xlsx"),
    DEVIATION("deviation", About.YEAR, "xlsx"),
    MATRIX("matrix", About.YEAR, "xlsx"),
    STATISTICS("statistics", About.YEAR, "xlsx"),
    HOURS("hours", About.YEAR, "xlsx"),
    SERVICE_HOURS("service-hours", About.YEAR, "docx", "xlsx", "pdf", "csv"),
    LEIFENG_YEAR("leifeng-year", About.YEAR, "docx", "xlsx", "pdf"),
    READING("reading", About.YEAR, "docx", "pdf"),
    INITIATIVE("initiative", About.NAMED, "docx", "pdf"),
    POST("post", About.YEAR, "docx", "pdf"),
    CARE("care", About.YEAR, "docx", "pdf"),
    CASE("case", About.NAMED, "docx", "pdf"),
    BRAND("brand", About.NAMED, "docx", "pdf"),
    ROSTER("roster", About.PEOPLE, "xlsx", "docx", "pdf"),
    CHECK_SHEET("check-sheet", About.PEOPLE, "docx", "pdf"),
    DUTY_ROSTER("duty-roster", About.YEAR, "docx", "pdf"),
    SERVICE("service"),
    SHIFT("shift"),
    PROJECT("project"),
    PARTNER("partner"),
    JOINT("joint"),
    PROMISE("promise"),
    VOLUNTEER("volunteer"),
    COVERAGE("coverage"),
    SKILL("skill"),
    DRILL("drill"),
    DONATION("donation"),
    VISIT("visit"),
    SITE("site"),
    PAIRS("pairs"),
    PREPARATION("preparation"),
    TAKEAWAYS("takeaways"),
    LASTING("lasting"),
    ICS("ics", About.YEAR, "ics");

    /** What a document is about. */
    enum About {
        ACTIVITY,
        YEAR,
        /** A register, of a year where it has years. */
        REGISTER,
        PEOPLE,
        /** One thing, by its name or number. */
        NAMED
    }

    private final String word;
    private final About about;
    private final List<String> formats;

    ExportKind(String word, About about, String... formats) {
        this.word = word;
        this.about = about;
        this.formats = List.of(formats);
    }

    /** A register, by the word that its own command has. */
    ExportKind(String word) {
        this(word, About.REGISTER, "docx", "xlsx", "pdf");
    }

    /** A file to be written, and as what: docx, pdf, xlsx, ics. */
    record Target(Path file, String format) {
        boolean pdf() {
            return format.equals("pdf");
        }
    }

    static Optional<ExportKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(kind -> kind.word).collect(Collectors.joining(" "));
    }

    String word() {
        return word;
    }

    List<String> formats() {
        return formats;
    }

    About about() {
        return about;
    }

    /** Whether it can hold private values that are left out unless asked for with a reason. */
    boolean hasPrivate() {
        return about == About.PEOPLE || this == TALK || this == APPRAISAL;
    }

    /**
     * The file: its ending says the format; a name without one gets that of the format told.
     *
     * @param format "" where only the name tells it
     */
    Target target(Path out, String format, ToolCommand command) {
        String wanted = format.toLowerCase(Locale.ROOT);
        if (wanted.equals("ofd")) {
            throw command.wrong("cli.export.ofd");
        }
        if (!wanted.isEmpty() && !formats.contains(wanted)) {
            throw command.wrong("cli.export.format", format, String.join(" ", formats));
        }
        String name = String.valueOf(out.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> ending =
                formats.stream().filter(one -> lower.endsWith("." + one)).findFirst();
        if (ending.isPresent() && (wanted.isEmpty() || wanted.equals(ending.get()))) {
            return new Target(out, ending.get());
        }
        if (lower.endsWith(".ofd")) {
            throw command.wrong("cli.export.ofd");
        }
        if (wanted.isEmpty() || ending.isPresent() || hasEnding(lower)) {
            String allowed = wanted.isEmpty() ? String.join(" .", formats) : wanted;
            throw command.wrong("cli.export.ending", name, "." + allowed);
        }
        return new Target(out.resolveSibling(name + "." + wanted), wanted);
    }

    /** A date in a name, as 总结2026.11, is no ending. */
    private static boolean hasEnding(String name) {
        return name.matches(".*\\.(docx?|pdf|xlsx?|ics|csv|ofd|txt)");
    }
}
