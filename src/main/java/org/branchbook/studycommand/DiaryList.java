package org.branchbook.studycommand;

import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.diary.Deed;
import org.branchbook.diary.Diary;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the diary and the ledger of a year to whoever has the password. */
@Command(name = "list")
final class DiaryList extends ToolCommand {
    @Mixin private final DiaryKey key = new DiaryKey();

    @Mixin private final YearOption year = new YearOption();

    DiaryList(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.diary.list";
    }

    @Override
    protected int run() {
        String typed = key.read();
        int wanted = year.of(console);
        try (OpenBook book = open()) {
            Diary diary = book.leiFeng().diary();
            diary.unlock(typed);
            List<Map<String, Object>> entries =
                    diary.entries(wanted).stream()
                            .map(one ->
                                    Map.<String, Object>of(
                                            "number", one.id(),
                                            "on", one.on().toString(),
                                            "text", one.text(),
                                            "shared", one.shared()))
                            .toList();
            List<Map<String, Object>> deeds =
                    diary.deeds(wanted).stream().map(DiaryList::row).toList();
            console.result(Map.of("entries", entries, "deeds", deeds));
            entries.forEach(one -> console.say(one.get("on") + "\n" + one.get("text") + "\n"));
            diary.deeds(wanted)
                    .forEach(one ->
                            console.say(
                                    one.on()
                                            + " "
                                            + console.messages().text(one.kind())
                                            + " "
                                            + one.what()));
            return DONE;
        }
    }

    private static Map<String, Object> row(Deed one) {
        return Map.of(
                "number", one.id(),
                "on", one.on().toString(),
                "kind", one.kind().name(),
                "what", one.what(),
                "note", one.note(),
                "correction", one.correction(),
                "open", one.open());
    }
}
