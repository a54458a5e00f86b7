package org.branchbook.profile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javax.imageio.ImageIO;
import org.branchbook.activity.ActivityId;
import org.branchbook.attendance.TestBranch;
import org.branchbook.due.DueSource;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.participation.Participations;
import org.branchbook.service.Services;
import org.branchbook.ui.FxTest;
import org.branchbook.ui.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A window with the page of one person, over a real book. */
abstract class ProfileWindow extends FxTest {
    @TempDir Path folder;
    final TestBranch branch = new TestBranch();
    final List<RosterEntry> edited = new ArrayList<>();
    final List<ActivityId> opened = new ArrayList<>();
    final List<DueSource> sources = new ArrayList<>();
    final Services services =
            new Services(
                    branch.book.sql(),
                    branch.members,
                    branch.activities,
                    branch.rules,
                    branch.book.clock());
    Ui ui;

    @AfterEach
    void close() {
        branch.close();
    }

    final void open(MemberId id, Locale locale) {
        show(1280, 800, () -> root(id, locale));
        waitFor("the page", () -> !label("profile-name").isEmpty());
    }

    private Parent root(MemberId id, Locale locale) {
        ui = ui(locale, branch.book.clock());
        ProfileDoors doors =
                new ProfileDoors(
                        branch.members,
                        branch.branches,
                        new ProfileDoors.Doings(
                                new Participations(
                                        branch.book.sql(), branch.members, branch.activities),
                                services),
                        new Deadlines(sources, List.of(branch.members.changes())),
                        branch.book.book().attachments());
        ProfileLinks links =
                new ProfileLinks(
                        () -> edited.clear(), edited::add, opened::add, _ -> Optional.empty());
        ProfileView view = new ProfileView(ui, doors, links);
        ui.content(view.node());
        view.open(id);
        return ui.root();
    }

    final String label(String id) {
        return stage().getScene().lookup("#" + id) instanceof Label found ? found.getText() : "";
    }

    final TableView<?> facts() {
        return (TableView<?>) stage().getScene().lookup("#facts");
    }

    final void choose(String combo, String text) {
        ComboBox<?> box = find("#" + combo, ComboBox.class);
        onFx(() -> {
            int at = 0;
            while (!text(box, at).equals(text)) {
                at++;
            }
            box.getSelectionModel().select(at);
        });
        settle();
    }

    private static <T> String text(ComboBox<T> box, int at) {
        return box.getConverter().toString(box.getItems().get(at));
    }

    final void change(FactAction action) {
        MenuButton menu = find("#profile-changes", MenuButton.class);
        onFx(() ->
                menu.getItems().stream()
                        .filter(item -> ("action-" + action.name()).equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        find("fact-editor");
    }

    final String effects() {
        return fx(() ->
                stage().getScene().getRoot().lookupAll("#effects .label").stream()
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining("\n")));
    }

    final Path photo() throws IOException {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x3B6EA5));
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(new Color(0xE8C39E));
        pen.fillOval(90, 80, 120, 150);
        pen.setColor(new Color(0x22252A));
        pen.fillRoundRect(40, 250, 220, 180, 90, 90);
        pen.dispose();
        Path file = folder.resolve("证件照.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
