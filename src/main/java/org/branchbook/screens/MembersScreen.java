package org.branchbook.screens;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.branchbook.control.Screen;
import org.branchbook.member.MemberId;
import org.branchbook.profile.ProfileView;
import org.branchbook.roster.MemberListView;

/** The view 党员: the list, and in its place the page of one person. */
public final class MembersScreen implements Screen {
    private final MemberListView list;
    private final ProfileView profile;
    private final StackPane root = new StackPane();

    MembersScreen(MemberListView list, ProfileView profile) {
        this.list = list;
        this.profile = profile;
        root.getChildren().add(list.node());
    }

    @Override
    public Node node() {
        return root;
    }

    /** Shows the page of a person. */
    void open(MemberId id) {
        root.getChildren().setAll(profile.node());
        profile.open(id);
    }

    /** Shows the list. */
    void list() {
        root.getChildren().setAll(list.node());
        list.shown();
        list.focus();
    }

    @Override
    public void shown() {
        if (root.getChildren().contains(list.node())) {
            list.shown();
        } else {
            profile.reload();
        }
    }

    @Override
    public void focus() {
        if (root.getChildren().contains(list.node())) {
            list.focus();
        } else {
            profile.focus();
        }
    }

    @Override
    public void home() {
        list();
    }
}
