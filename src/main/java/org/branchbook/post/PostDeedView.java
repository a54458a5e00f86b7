package org.branchbook.post;

import java.util.List;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** What members did at their posts in a year. */
public final class PostDeedView implements Screen {
    private final Ui ui;
    private final RegisterView<PostDeed> list;

    public PostDeedView(Ui ui, PostDoors doors) {
        this.ui = ui;
        PostDeedEditor editor = new PostDeedEditor(ui, doors);
        list =
                new RegisterView<PostDeed>(
                                ui,
                                "postdeeds",
                                ui.text("post.deeds.title"),
                                ui.text("post.deeds.empty"))
                        .ofYear()
                        .column(ui.text("post.on"), 100, one -> String.valueOf(one.draft().on()))
                        .column(ui.text("post.member"), 80, PostDeed::name)
                        .column(ui.text("post.post"), 170, one -> one.draft().post())
                        .column(ui.text("post.deed"), 430, one -> one.draft().deed())
                        .badge(ui.text("post.state"), 100, this::state)
                        .column(ui.text("post.confirmed.by"), 100, PostDeedView::by)
                        .column(ui.text("post.confirmed.on"), 100, PostDeedView::on);
        list.reading(
                        "deed-sum",
                        year -> page(doors.deeds().year(year)),
                        doors.deeds().changes(),
                        doors.members().changes())
                .deeds(
                        ui.text("post.deed.add"),
                        new RegisterView.Deeds<>(
                                () -> editor.open(null, list.year()),
                                one -> editor.open(one, list.year()),
                                editor::remove))
                .each("confirm", ui.text("post.confirm"), editor::confirm);
    }

    private Badge state(PostDeed one) {
        return one.confirmed() == null
                ? new Badge(ui.text("post.waiting"), Badge.Tone.INFO)
                : new Badge(ui.text("post.confirmed"), Badge.Tone.GOOD);
    }

    private static String by(PostDeed one) {
        PostDeed.Confirmation confirmed = one.confirmed();
        return confirmed == null ? "" : confirmed.by();
    }

    private static String on(PostDeed one) {
        PostDeed.Confirmation confirmed = one.confirmed();
        return confirmed == null ? "" : confirmed.on().toString();
    }

    private RegisterView.Page<PostDeed> page(List<PostDeed> rows) {
        long confirmed = rows.stream().filter(one -> one.confirmed() != null).count();
        return new RegisterView.Page<>(rows, ui.text("post.deeds.sum", rows.size(), confirmed));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
