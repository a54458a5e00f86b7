package org.branchbook.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which package may import which: each names only packages above it, so no cycle can be said. */
final class PackageTable {
    private static final Map<String, List<String>> TABLE = new LinkedHashMap<>();

    static {
        allow("base", List.of());
        allow("vault", List.of("base"));
        allow("encryption", List.of("base", "vault"));
        allow("dump", List.of("base", "encryption"));
        allow("attachment", List.of("base", "encryption"));
        allow("database", List.of("base", "attachment", "dump", "encryption"));
        allow("journal", List.of("base"));
        allow("storage", also("database", "database", "journal"));
        allow("sheet", List.of("base"));
        allow("table", List.of("base", "sheet"));
        allow("word", List.of("base"));
        allow("excel", List.of("base"));
        allow("page", List.of("base", "word"));
        allow("tag", List.of("base"));
        allow("office", List.of("base"));
        allow("wordform", List.of("base", "tag", "office"));
        allow("excelform", List.of("base", "tag", "office"));
        allow("layout", List.of("base", "office"));
        allow("officeform", List.of("base", "tag", "office", "wordform", "excelform"));
        allow("ui", List.of("base"));
        allow("control", List.of("base", "ui"));
        allow("form", List.of("base"));
        allow("seal", List.of("base", "storage"));
        allow("backup", also("database", "database storage ui control seal vault".split(" ")));
        allow("retrieval", also("backup", "backup"));
        allow("holiday", List.of("base"));
        allow("rules", List.of("base"));
        allow("person", List.of("base"));
        allow("ics", List.of("base"));
        List<String> screen = List.of("base", "storage", "ui", "control", "form");
        allow("listing", List.of("base", "control", "person", "word", "excel", "page"));
        allow("almanac", with(screen, "rules", "holiday", "ics"));
        allow("branch", with(screen, "rules", "holiday", "almanac"));
        allow("member", also("branch", "branch", "person"));
        allow("fields", also("member", "member"));
        allow("roster", also("member", "member", "fields"));
        allow("vote", List.of("base", "rules", "member"));
        allow("activity", also("member", "member", "vote", "attachment"));
        allow("figure", also("activity", "activity", "word", "excel", "page"));
        allow("due", List.of("base", "storage", "member", "activity"));
        allow("step", List.of("base", "rules", "person", "member"));
        allow("development", also("member", "member", "due", "step"));
        allow(
                "imports",
                also("development", "development", "sheet", "table", "backup", "attachment"));
        allow("standing", also("member", "member", "sheet", "table"));
        allow("intake", also("imports", "imports", "standing"));
        allow("importing", also("intake", "intake"));
        allow("proposal", also("imports", "imports"));
        allow("posting", also("proposal", "proposal"));
        allow("disclosure", screen);
        allow(
                "export",
                also(
                        "member",
                        "member",
                        "disclosure",
                        "sheet",
                        "table",
                        "excel",
                        "word",
                        "page",
                        "tag",
                        "office",
                        "officeform",
                        "layout",
                        "listing"));
        allow("board", also("development", "development", "attachment"));
        allow("planning", also("activity", "activity"));
        allow("deviation", also("activity", "activity"));
        allow("exchange", also("activity", "activity", "ics"));
        allow("cadence", also("activity", "activity"));
        allow("rulebook", also("activity", "activity"));
        allow("filling", also("planning", "planning", "cadence"));
        allow("makeup", also("activity", "activity"));
        allow("exclusion", also("activity", "activity"));
        allow("scan", also("activity", "activity", "page"));
        allow("attendance", also("activity", "activity", "makeup", "exclusion", "scan"));
        allow(
                "backfill",
                also("attendance", "attendance", "proposal", "imports", "table", "sheet"));
        allow("repair", also("attendance", "attendance", "roster"));
        allow("relation", also("attendance", "attendance", "due"));
        allow("schedule", also("attendance", "attendance", "word", "excel", "page"));
        allow("evidence", also("activity", "activity", "scan"));
        allow("reminder", also("activity", "activity", "cadence", "due", "backup", "evidence"));
        allow("record", also("attendance", "attendance", "planning", "evidence"));
        allow("resolution", also("record", "record"));
        allow("recording", also("resolution", "resolution"));
        allow("followup", also("record", "record", "due"));
        allow("talk", also("record", "record", "due"));
        allow("lecture", also("record", "record", "due"));
        allow("themeday", also("record", "record"));
        allow("appraisal", also("record", "record"));
        allow("grading", also("proposal", "proposal", "activity", "appraisal"));
        allow("amendment", also("attendance", "attendance", "seal"));
        allow("participation", also("attendance", "attendance"));
        allow("check", also("attendance", "attendance", "cadence", "amendment"));
        allow("recordcheck", also("check", "check"));
        allow("peoplecheck", also("check", "check"));
        allow(
                "formcheck",
                also(
                        "check",
                        "check",
                        "evidence",
                        "lecture",
                        "themeday",
                        "appraisal",
                        "followup",
                        "talk"));
        allow("yearcheck", also("check", "check", "participation"));
        allow(
                "review",
                also(
                        "check",
                        "check",
                        "recordcheck",
                        "peoplecheck",
                        "formcheck",
                        "yearcheck",
                        "due",
                        "recording",
                        "record"));
        allow("register", with(screen, "person", "listing", "attachment"));
        allow("preparation", also("activity", "activity", "register", "listing", "due"));
        allow("partner", also("activity", "activity", "register", "listing", "due"));
        allow("volunteer", also("member", "member", "register", "due"));
        allow("service", also("activity", "activity", "register", "partner", "volunteer"));
        allow("donation", also("register", "register"));
        allow("visit", also("activity", "activity", "register", "listing", "volunteer"));
        allow("site", also("activity", "activity", "register", "listing"));
        allow("drill", also("activity", "activity", "register", "listing", "due"));
        allow("shift", also("service", "service", "due"));
        allow("notify", also("record", "record", "schedule"));
        allow("search", also("activity", "activity"));
        allow(
                "statistics",
                also("talk", "talk", "participation", "cadence", "deviation", "service", "figure"));
        allow("statisticsdesk", also("statistics", "statistics"));
        allow("profile", also("participation", "participation", "roster", "due", "service"));
        allow("calendar", also("attendance", "attendance", "planning"));
        allow("agenda", also("calendar", "calendar"));
        allow("yearboard", also("calendar", "calendar", "cadence"));
        allow("today", also("calendar", "calendar", "cadence", "due"));
        String[] kinds =
                "word excel page tag rules holiday person almanac branch member".split(" ");
        String[] told =
                "fields vote activity deviation scan attendance followup lecture".split(" ");
        List<String> below = with(with(List.of("base"), kinds), told);
        allow("recordpaper", with(below, "appraisal"));
        allow("document", also("recordpaper", "recordpaper", "relation", "calendar"));
        allow(
                "template",
                also(
                        "document",
                        "document",
                        "export",
                        "storage",
                        "attachment",
                        "ui",
                        "control",
                        "form",
                        "office",
                        "wordform",
                        "excelform",
                        "officeform",
                        "layout"));
        allow(
                "paper",
                also(
                        "document",
                        "document cadence talk figure statistics disclosure ui control form"
                                .split(" ")));
        allow("protection", with(screen, "encryption", "paper", "word"));
        allow("yearbook", also("statistics", "statistics", "excel"));
        allow("spread", also("service", "service"));
        allow("servicelist", also("shift", "shift", "listing"));
        allow("servicedesk", also("servicelist", "servicelist"));
        allow(
                "leifengpaper",
                also("paper", "paper", "service", "shift", "volunteer", "person", "spread"));
        allow("sharing", also("activity", "activity", "register", "listing", "word"));
        allow("diary", List.of("base", "vault", "backup"));
        allow("diarydesk", also("sharing", "sharing", "diary"));
        allow("initiative", also("service", "service", "listing", "due"));
        allow("reading", also("sharing", "sharing", "listing"));
        allow("pair", also("lecture", "lecture", "themeday", "register", "listing"));
        allow(
                "post",
                also("register", "register", "listing", "member", "branch", "activity", "due"));
        allow("care", also("post", "post", "rules"));
        allow("livingcase", also("post", "post", "almanac"));
        allow(
                "brand",
                also(
                        "service",
                        "service figure statistics statisticsdesk post listing".split(" ")));
        allow(
                "deedpaper",
                also(
                        "paper",
                        "paper post care livingcase storage attachment service brand".split(" ")));
        allow("lasting", List.of("base", "storage", "ui", "control", "register", "listing"));
        allow("takeaway", also("service", "service", "themeday", "listing"));
        allow("sample", List.copyOf(TABLE.keySet()));
        allow(
                "studypaper",
                also(
                        "paper",
                        "paper service partner person spread pair initiative reading takeaway brand"
                                .split(" ")));
        String[] old = "backfill scan evidence wordform tag office".split(" ");
        allow("oldyears", also("backfill", old));
        allow("bundle", List.of("base"));
        allow("yearfigures", List.of("base", "person"));
        allow(
                "archive",
                also(
                        "branch",
                        "bundle yearfigures branch activity excel word page paper layout office"
                                .split(" ")));
        allow(
                "handover",
                also(
                        "archive",
                        "archive backup attachment dump encryption seal member".split(" ")));
        String[] gathered = "base storage person activity cadence archive excel word".split(" ");
        allow("committee", with(List.of("bundle", "yearfigures"), gathered));
        String[] made = "archive yearfigures disclosure handover layout".split(" ");
        allow("archivedesk", also("archive", made));
        allow("committeedesk", also("archive", "committee", "cadence", "statistics"));
        for (String whole : "changelog home".split(" ")) {
            allow(whole, List.copyOf(TABLE.keySet()));
        }
        allow("help", List.of("base", "ui", "control", "home"));
        for (String whole : "paperdesk screens command".split(" ")) {
            allow(whole, List.copyOf(TABLE.keySet()));
        }
        allow("bookcommand", also("command", "command"));
        for (String noun :
                "archive plan record form post care brand partner register study paper"
                        .split(" ")) {
            allow(noun + "command", also("command", "command"));
        }
        allow("leifengcommand", also("carecommand", "carecommand", "postcommand", "brandcommand"));
        allow("peoplecommand", also("recordcommand", "recordcommand"));
        allow("cli", List.copyOf(TABLE.keySet()));
        allow("start", List.of("base", "storage"));
        allow("shell", List.of("base", "ui", "control", "home", "screens"));
        allow("desk", also("screens", "screens", "start", "shell"));
        allow("app", List.copyOf(TABLE.keySet()));
    }

    private PackageTable() {}

    static boolean knows(String name) {
        return TABLE.containsKey(name);
    }

    static boolean allows(String from, String to) {
        return TABLE.getOrDefault(from, List.of()).contains(to);
    }

    static List<String> names() {
        return List.copyOf(TABLE.keySet());
    }

    private static List<String> also(String like, String... more) {
        return with(TABLE.getOrDefault(like, List.of()), more);
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> names = new ArrayList<>(some);
        names.addAll(List.of(more));
        return names;
    }

    private static void allow(String name, List<String> imports) {
        if (!TABLE.keySet().containsAll(imports)) {
            throw new IllegalStateException(name + " imports a package below it: " + imports);
        }
        TABLE.put(name, imports);
    }
}
