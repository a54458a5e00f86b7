package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.register.Details;
import org.branchbook.register.EntryLine;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;

/** A case from its nomination to where it was told. */
final class CaseDetail {
    private final Ui ui;
    private final CaseDoors doors;
    private final CaseEditor editor;

    CaseDetail(Ui ui, CaseDoors doors, CaseEditor editor) {
        this.ui = ui;
        this.doors = doors;
        this.editor = editor;
    }

    Node of(LivingCase one) {
        LivingCase.Draft draft = one.draft();
        Details details =
                new Details(draft.person())
                        .line(ui.text("livingcase.unit"), draft.unit())
                        .line(ui.text("livingcase.deed"), draft.deed().said())
                        .line(ui.text("livingcase.on"), one.on().toString())
                        .line(ui.text("livingcase.nominatedBy"), draft.nominatedBy());
        List<Node> witnesses = new ArrayList<>();
        one.witnesses().forEach(witness -> witnesses.add(line(witness)));
        details.section(ui.text("livingcase.verify"))
                .nodes(witnesses, ui.text("livingcase.verify.none"));
        details.section(ui.text("livingcase.consent"))
                .nodes(List.of(wrapped(consent(one.consent()))), "");
        details.section(ui.text("livingcase.story"))
                .nodes(
                        draft.story().isEmpty() ? List.of() : List.of(wrapped(draft.story())),
                        ui.text("livingcase.story.none"));
        List<Node> channels = new ArrayList<>();
        one.channels().forEach(channel -> channels.add(line(channel, one)));
        return details.section(ui.text("livingcase.channels"))
                .nodes(channels, ui.text("livingcase.channels.none"))
                .node();
    }

    private String consent(LivingCase.Consent consent) {
        LocalDate given = consent.on();
        LocalDate withdrawn = consent.withdrawn();
        if (given == null) {
            return ui.text("livingcase.consent.none");
        }
        return withdrawn == null
                ? ui.text("livingcase.consent.given", given.toString(), consent.how())
                : ui.text("livingcase.consent.withdrawn", given.toString(), withdrawn.toString());
    }

    private Node line(LivingCase.Witness witness) {
        String text =
                ui.text(
                        witness.evidence() ? "livingcase.evidence.line" : "livingcase.witness.line",
                        witness.name(),
                        witness.statement().on().toString(),
                        witness.statement().said());
        return new EntryLine(text)
                .file(ui, doors.files(), witness.file())
                .removable(ui, () -> editor.drop(witness));
    }

    private Node line(LivingCase.Channel channel, LivingCase one) {
        LocalDate back = channel.takenBack();
        String text =
                back == null
                        ? ui.text(
                                "livingcase.channel.line",
                                channel.published().toString(),
                                channel.name(),
                                channel.link())
                        : ui.text(
                                "livingcase.channel.back",
                                channel.published().toString(),
                                channel.name(),
                                back.toString());
        EntryLine row = new EntryLine(text);
        if (back == null && one.state() == LivingCase.State.WITHDRAWN) {
            row.with(Buttons.plain(ui.text("livingcase.takeBack"), () -> editor.takeBack(channel)));
        }
        return row;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
