package org.branchbook.post;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.branchbook.attachment.FileCopies.Copy;
import org.branchbook.register.Details;
import org.branchbook.register.FileField;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** What members promised for a year, and what came of it. */
public final class CommitmentView implements RegisterScreen {
    private final Ui ui;
    private final PostDoors doors;
    private final RegisterView<Commitment> list;

    /**
     * @param paper writes a year as a document
     */
    public CommitmentView(Ui ui, PostDoors doors, IntConsumer paper) {
        this.ui = ui;
        this.doors = doors;
        list =
                new RegisterView<>(
                                ui,
                                new CommitmentListing(doors.commitments()),
                                ui.text("post.empty"))
                        .detail(this::detail)
                        .reading(
                                "commitment-sum",
                                doors.commitments().changes(),
                                doors.deeds().changes(),
                                doors.members().changes());
        deeds(paper);
    }

    private void deeds(IntConsumer paper) {
        CommitmentEditor editor = new CommitmentEditor(ui, doors);
        list.tool(
                        Buttons.id(
                                "post-paper",
                                Buttons.plain(
                                        ui.text("post.paper"),
                                        Icon.EXPORT,
                                        () -> paper.accept(list.year()))))
                .deeds(
                        ui.text("post.add"),
                        new RegisterView.Deeds<>(
                                () -> editor.open(null), editor::open, editor::remove))
                .each("result", ui.text("post.result.write"), editor::result)
                .each("reopen", ui.text("post.reopen"), editor::reopen);
    }

    private Node detail(Commitment one) {
        Commitment.Aim aim = one.draft().aim();
        Details details =
                new Details(aim.promise())
                        .line(ui.text("post.member"), one.name())
                        .line(ui.text("post.post"), one.draft().post())
                        .line(ui.text("post.indicator"), aim.indicator())
                        .line(ui.text("post.baseline"), aim.baseline())
                        .line(ui.text("post.dueOn"), CommitmentListing.due(one).toString());
        Commitment.Result result = one.result();
        if (result != null) {
            details.section(ui.text("post.result"))
                    .line(ui.text("post.outcome"), ui.messages().text(result.outcome()))
                    .line(ui.text("post.resultOn"), result.on().toString())
                    .line(ui.text("post.said"), result.said());
            Copy proof = result.proof();
            if (proof != null) {
                details.line(
                        ui.text("post.proof"),
                        Buttons.quiet(
                                proof.name(),
                                Icon.FILE,
                                () -> FileField.show(ui, doors.files(), proof)));
            }
        }
        details.section(ui.text("post.deeds.of"));
        Label deeds = new Label();
        deeds.setWrapText(true);
        ui.tasks().run(() -> doors.deeds().of(one)).onSuccess(all -> deeds.setText(said(all)));
        return details.nodes(List.of(deeds), "").node();
    }

    private String said(List<PostDeed> deeds) {
        if (deeds.isEmpty()) {
            return ui.text("post.deeds.none");
        }
        StringBuilder text = new StringBuilder();
        for (PostDeed deed : deeds) {
            PostDeed.Confirmation confirmed = deed.confirmed();
            text.append(deed.draft().on()).append("　").append(deed.draft().deed()).append("　");
            text.append(
                            confirmed == null
                                    ? ui.text("post.waiting")
                                    : ui.text("post.confirmedBy", confirmed.by()))
                    .append('\n');
        }
        return text.toString().strip();
    }

    @Override
    public RegisterView<Commitment> list() {
        return list;
    }
}
