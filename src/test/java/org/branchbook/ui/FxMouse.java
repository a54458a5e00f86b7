package org.branchbook.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** The mouse of a test: goes to the middle of nodes and presses its real buttons. */
final class FxMouse {
    private FxMouse() {}

    /**
     * Presses the button where the mouse meets the node itself: a panel that is about to close may
     * still lie over it, and would take the click.
     *
     * @return whether the node was there to be clicked
     */
    static boolean click(Node node, MouseButton button, int times) {
        return FxTest.fx(() -> {
            if (node.getScene() == null) {
                return false;
            }
            Robot robot = new Robot();
            robot.mouseMove(centre(node));
            if (!node.isHover()) {
                return false;
            }
            for (int i = 0; i < times; i++) {
                robot.mousePress(button);
                robot.mouseRelease(button);
            }
            return true;
        });
    }

    /**
     * @param before done before the button is let go
     */
    static void drag(Node from, Node to, Runnable before) {
        Point2D start = FxTest.fx(() -> centre(from));
        Point2D end = FxTest.fx(() -> centre(to));
        // One robot throughout: it alone knows where it is and what it holds down.
        Robot robot = FxTest.fx(Robot::new);
        FxTest.onFx(() -> robot.mouseMove(start));
        FxTest.onFx(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 5; step++) {
            Point2D at = start.interpolate(end, step / 5.0);
            FxTest.onFx(() -> robot.mouseMove(at));
        }
        before.run();
        FxTest.onFx(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Where a node is once the content it came with is laid out. */
    private static Point2D centre(Node node) {
        Parent root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
