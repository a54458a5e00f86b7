package org.branchbook.post;

import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.ui.Ui;

/** What members did at their posts in a year. */
public final class PostDeedView implements RegisterScreen {
    private final RegisterView<PostDeed> list;

    public PostDeedView(Ui ui, PostDoors doors) {
        PostDeedEditor editor = new PostDeedEditor(ui, doors);
        list =
                new RegisterView<>(
                        ui, new PostDeedListing(doors.deeds()), ui.text("post.deeds.empty"));
        list.reading("deed-sum", doors.deeds().changes(), doors.members().changes())
                .deeds(
                        ui.text("post.deed.add"),
                        new RegisterView.Deeds<>(
                                () -> editor.open(null, list.year()),
                                one -> editor.open(one, list.year()),
                                editor::remove))
                .each("confirm", ui.text("post.confirm"), editor::confirm);
    }

    @Override
    public RegisterView<PostDeed> list() {
        return list;
    }
}
