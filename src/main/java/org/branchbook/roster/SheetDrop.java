package org.branchbook.roster;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes sheets that are dropped; photos and scans are left to the window, which places them. */
final class SheetDrop {
    private SheetDrop() {}

    static void onto(Node node, Consumer<Path> importing) {
        node.setOnDragOver(event -> {
            if (sheet(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            if (sheet(event)) {
                importing.accept(event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean sheet(DragEvent event) {
        return event.getDragboard().hasFiles()
                && event.getDragboard()
                        .getFiles()
                        .getFirst()
                        .getName()
                        .matches("(?i).*\\.(xlsx?|csv|et|docx)");
    }
}
