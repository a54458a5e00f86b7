package org.branchbook.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.TestBranch;
import org.branchbook.evidence.EvidenceLists;
import org.branchbook.planning.PlanEditor;
import org.branchbook.record.RecordDoors;
import org.branchbook.recording.ActivitiesScreen;
import org.branchbook.ui.Ui;

/**
 * From the key to the laid-out record of another activity with 40 people and 20 photos, half of
 * them closed, and the list of a year, at 1,200 activities. The pictures of the photos follow.
 */
public final class RecordOpenBench {
    private static final double LIMIT = 100;
    private static final int PHOTOS = 20;
    private final TestBranch branch = new TestBranch();
    private final List<ActivityId> ids = new ArrayList<>();
    private final ActivitiesScreen screen;
    private final BenchWindow window;
    private int next;

    private RecordOpenBench() throws Exception {
        branch.book.sql().transaction(this::fill);
        window = BenchWindow.open(branch.book.clock());
        screen = window.show(ui -> records(ui, branch), ActivitiesScreen::node);
    }

    public static void main(String[] args) throws Exception {
        RecordOpenBench bench = new RecordOpenBench();
        Bench.fromRest("record open until laid out", LIMIT, () -> {}, bench::turn);
        ActivityId open = bench.ids.get(1151);
        ActivityId closed = bench.ids.get(1152);
        Bench.measure("due list of an open record", LIMIT, () -> bench.sheet(open));
        Bench.measure("due list of a closed record", LIMIT, () -> bench.sheet(closed));
        LocalDate first = LocalDate.of(2025, 1, 1);
        Bench.measure(
                "counts of a year's list",
                LIMIT,
                () -> bench.branch.attendances.counts(first, first.plusDays(364)));
        Bench.measure("activities of a year", LIMIT, () -> bench.branch.activities.year(2025));
        bench.branch.close();
        Platform.exit();
    }

    private void sheet(ActivityId id) {
        branch.attendances.sheet(id);
    }

    /** The records of a branch as the window has them. */
    static ActivitiesScreen records(Ui ui, TestBranch branch) {
        return new ActivitiesScreen(
                ui,
                new RecordDoors(
                        branch.activities,
                        branch.attendances,
                        branch.rules,
                        branch.book.book().attachments(),
                        branch.members,
                        new EvidenceLists(branch.book.sql(), branch.activities),
                        branch.branches.holidays()),
                new PlanEditor(ui, branch.activities, branch.members, branch.branches),
                List.of());
    }

    /** Ends with the pulse after which the due list and the header of the activity stand there. */
    private void turn() throws InterruptedException {
        next = (next + 1) % 40;
        ActivityId id = ids.get(ids.size() - 1 - next);
        String number = "编号 " + id;
        window.until(
                () -> screen.open(id),
                () ->
                        window.scene().lookup(".record-header .badge") instanceof Label badge
                                && badge.getText().equals(number));
    }

    private void fill() {
        branch.people(40);
        List<Evidence.File> photos = photos();
        LocalDate first = LocalDate.of(2016, 3, 1);
        for (int i = 0; i < 1200; i++) {
            ActivityId id = branch.plan(first.plusDays(i * 3L));
            branch.activities.saveMinutes(id, "会议记录。".repeat(600));
            ids.add(id);
            if (i > 1150) {
                branch.attendances.markRestPresent(id);
                for (Evidence.File photo : photos) {
                    branch.activities.addEvidence(id, Evidence.Kind.PHOTO, photo);
                }
                if (i % 2 == 0) {
                    branch.attendances.close(id);
                }
            }
        }
    }

    /** Pictures of the size of a phone's, each of its own colour. */
    private List<Evidence.File> photos() {
        List<Evidence.File> photos = new ArrayList<>();
        BufferedImage image = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            Path folder = Files.createTempDirectory("photos");
            for (int i = 0; i < PHOTOS; i++) {
                pen.setColor(Color.getHSBColor(i / (float) PHOTOS, 0.5f, 0.8f));
                pen.fillRect(0, 0, 4000, 3000);
                Path file = folder.resolve("现场照片" + (i + 1) + ".jpg");
                ImageIO.write(image, "jpg", file.toFile());
                photos.add(
                        new Evidence.File(
                                file.getFileName().toString(),
                                branch.book.book().attachments().put(file),
                                Files.size(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pen.dispose();
        return photos;
    }
}
