package org.branchbook.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.control.RowsEditor;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberId;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Ui;
import org.branchbook.vote.Ballot;
import org.branchbook.vote.WrittenOpinion;
import org.jspecify.annotations.Nullable;

/** The rows of a form that a ballot has beside its votes. */
final class BallotRows {
    private final Map<String, MemberId> people;
    private final Map<String, Field<String>> papers = new LinkedHashMap<>();
    private final Field<String> subject;
    private final Field<@Nullable LocalDate> writtenOn;
    private final Field<String> seats;
    private final RowsEditor candidates;
    private final Field<?> candidateField;
    private final OpinionRows opinions;
    private final String against;
    private Runnable changed = () -> {};
    private boolean written;

    BallotRows(Ui ui, Form form, RecordPage page) {
        this.people = Voters.names(page);
        this.against = ui.text("record.vote.opinion.other");
        subject =
                form.pick("subject", ui.text("record.vote.subject"), List.copyOf(people.keySet()));
        seats = form.text("seats", ui.text("record.vote.seats"));
        seats.control().setMaxWidth(88);
        candidates =
                new RowsEditor(
                        "candidates",
                        List.of(
                                new RowsEditor.Column(
                                        ui.text("record.vote.candidateName"), 140, List.of()),
                                new RowsEditor.Column(ui.text("record.vote.ayes"), 76, List.of()),
                                new RowsEditor.Column(ui.text("record.vote.noes"), 76, List.of()),
                                new RowsEditor.Column(
                                        ui.text("record.vote.abstentions"), 76, List.of())),
                        ui.text("record.vote.addCandidate"),
                        ui.text("record.vote.removeCandidate"));
        candidateField =
                form.custom("candidates", ui.text("record.vote.candidates"), candidates.node(), 0)
                        .wide();
        paper(form, "issued", ui.text("record.vote.issued"));
        paper(form, "returned", ui.text("record.vote.returned"));
        paper(form, "valid", ui.text("record.vote.valid"));
        writtenOn = form.date("writtenOn", ui.text("record.vote.writtenOn"));
        opinions =
                new OpinionRows(
                        ui, form, people, Voters.away(page), page.activity().date().getYear());
        opinions.onChange(() -> {
            writtenOn.used(written && opinions.read().isEmpty());
            changed.run();
        });
        candidates.onChange(() -> changed.run());
        papers.values().forEach(field -> field.onChange(_ -> changed.run()));
        subject.onChange(_ -> changed.run());
        seats.onChange(_ -> changed.run());
        writtenOn.onChange(_ -> changed.run());
    }

    private void paper(Form form, String name, String label) {
        Field<String> field = form.text(name, label);
        field.control().setMaxWidth(88);
        papers.put(name, field);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows the rows that a kind of vote has. */
    void use(boolean personal, boolean election, boolean secret, boolean writing) {
        written = writing;
        subject.used(personal);
        seats.used(election);
        candidateField.used(election);
        papers.values().forEach(field -> field.used(secret));
        writtenOn.used(written && opinions.read().isEmpty());
        opinions.used(written);
    }

    /** How many of the written opinions say aye; empty where none is entered by name. */
    OptionalInt writtenAyes() {
        List<WrittenOpinion> all = opinions.read();
        int ayes = (int) all.stream().filter(WrittenOpinion::aye).count();
        return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(ayes);
    }

    void fill(Ballot ballot) {
        subject.set(ballot.subject().name());
        seats.set(shown(ballot.election().seats()));
        candidates.set(
                ballot.election().candidates().stream()
                        .map(c ->
                                List.of(
                                        c.name(),
                                        String.valueOf(c.ayes()),
                                        String.valueOf(c.noes()),
                                        String.valueOf(c.abstentions())))
                        .toList());
        field("issued").set(shown(ballot.papers().issued()));
        field("returned").set(shown(ballot.papers().returned()));
        field("valid").set(shown(ballot.papers().valid()));
        writtenOn.set(ballot.writtenOn());
        opinions.fill(ballot.opinions(), against);
    }

    /** What stands in the rows, as it was typed. */
    void typed(Map<String, String> typed) {
        typed.put("subject", subject.get());
        typed.put("seats", seats.get());
        papers.forEach((name, field) -> typed.put(name, field.get()));
        LocalDate written = writtenOn.get();
        typed.put("writtenOn", written == null ? "" : written.toString());
        typed.put("opinions", opinions.typed());
        typed.put(
                "candidates",
                candidates.values().stream()
                        .map(row -> String.join("\t", row))
                        .collect(Collectors.joining("\n")));
    }

    /** Puts back what {@link #typed(Map)} gave. */
    void restore(Map<String, String> typed) {
        subject.set(typed.getOrDefault("subject", ""));
        seats.set(typed.getOrDefault("seats", ""));
        papers.forEach((name, field) -> field.set(typed.getOrDefault(name, "")));
        String written = typed.getOrDefault("writtenOn", "");
        writtenOn.set(written.isEmpty() ? null : LocalDate.parse(written));
        opinions.restore(typed.getOrDefault("opinions", ""));
        candidates.set(
                typed.getOrDefault("candidates", "")
                        .lines()
                        .map(line -> List.of(line.split("\t", -1)))
                        .filter(row -> row.size() == 4)
                        .toList());
    }

    private static String shown(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private Field<String> field(String name) {
        Field<String> field = papers.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name);
        }
        return field;
    }

    /** What is no number. */
    List<Problem> unread() {
        List<Problem> unread = new ArrayList<>();
        papers.forEach((name, field) -> unread(unread, name, field.get()));
        unread(unread, "seats", seats.get());
        for (List<String> row : candidates.values()) {
            row.subList(1, 4).forEach(cell -> unread(unread, "candidates", cell));
        }
        unread.addAll(opinions.unread());
        return unread;
    }

    private static void unread(List<Problem> unread, String name, String text) {
        if (!text.strip().matches("\\d{0,6}")) {
            unread.add(Problem.of(name, "record.vote.number", text));
        }
    }

    Ballot read(boolean personal, boolean election, boolean secret) {
        String name = subject.get().strip();
        List<Ballot.Candidate> names = new ArrayList<>();
        for (List<String> row : candidates.values()) {
            if (!RowsEditor.blank(row)) {
                names.add(
                        new Ballot.Candidate(
                                people.get(row.getFirst()),
                                row.getFirst(),
                                number(row.get(1)),
                                number(row.get(2)),
                                number(row.get(3))));
            }
        }
        return new Ballot(
                personal ? new Ballot.Subject(people.get(name), name) : Ballot.Subject.NOBODY,
                secret
                        ? new Ballot.Papers(
                                number(field("issued").get()),
                                number(field("returned").get()),
                                number(field("valid").get()))
                        : Ballot.Papers.NONE,
                writtenOn.get(),
                election ? new Ballot.Election(number(seats.get()), names) : Ballot.NONE.election(),
                opinions.read());
    }

    private static int number(String text) {
        return text.isBlank() ? 0 : Integer.parseInt(text.strip());
    }
}
