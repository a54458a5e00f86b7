package org.branchbook.care;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.member.Members;
import org.branchbook.register.Details;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** Everybody who is helped or accompanied, with the next contact. */
public final class CareView implements RegisterScreen {
    private final Ui ui;
    private final CareEditor editor;
    private final RegisterView<Care> list;

    /**
     * @param paper writes the register as a document
     */
    public CareView(Ui ui, Cares cares, Members members, Runnable paper) {
        this.ui = ui;
        editor = new CareEditor(ui, cares, members);
        list =
                new RegisterView<>(ui, new CareListing(cares), ui.text("care.empty"))
                        .detail(this::detail)
                        .reading("care-sum", cares.changes())
                        .tool(
                                Buttons.id(
                                        "care-paper",
                                        Buttons.plain(ui.text("care.paper"), Icon.EXPORT, paper)))
                        .deeds(
                                ui.text("care.add"),
                                new RegisterView.Deeds<>(
                                        () -> editor.open(null), editor::open, editor::remove))
                        .each("contact", ui.text("care.contact"), editor::contact)
                        .each("end", ui.text("care.end"), editor::end)
                        .each("reopen", ui.text("care.reopen"), editor::reopen);
    }

    private Node detail(Care one) {
        Care.Draft draft = one.draft();
        Details details =
                new Details(draft.code())
                        .line(ui.text("care.kind"), ui.messages().text(draft.kind()))
                        .line(ui.text("care.need"), draft.need())
                        .line(ui.text("care.owner"), draft.owner())
                        .line(ui.text("care.begun"), one.begun().toString());
        Long days = one.responseDays();
        if (days != null) {
            details.line(ui.text("care.response"), ui.text("care.days", days));
        }
        Care.End end = one.end();
        if (end != null) {
            details.line(ui.text("care.ended"), end.on().toString())
                    .line(ui.text("care.result"), end.result());
        }
        List<Node> contacts = new ArrayList<>();
        one.contacts().reversed().forEach(contact -> contacts.add(line(contact)));
        return details.section(ui.text("care.contacts"))
                .nodes(contacts, ui.text("care.contacts.none"))
                .node();
    }

    private Node line(Care.Contact contact) {
        Label text =
                new Label(
                        ui.text(
                                "care.contact.line",
                                contact.on().toString(),
                                contact.said(),
                                contact.next().toString()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row =
                new HBox(
                        8,
                        text,
                        Buttons.icon(
                                Icon.DELETE,
                                ui.text("register.remove"),
                                () -> editor.drop(contact)));
        row.getStyleClass().add("register-entry");
        return row;
    }

    @Override
    public RegisterView<Care> list() {
        return list;
    }
}
