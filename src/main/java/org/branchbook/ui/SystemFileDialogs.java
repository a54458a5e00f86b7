package org.branchbook.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The system's own file dialogs; they start in the folder used last, at first the home folder. */
final class SystemFileDialogs implements FileDialogs {
    private final Stage window;
    private final Memory memory;

    SystemFileDialogs(Stage window, Memory memory) {
        this.window = window;
        this.memory = memory;
    }

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return used(chooser(title, kinds).showOpenDialog(window));
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        FileChooser chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(suggestedName);
        return used(chooser.showSaveDialog(window)).map(path -> withExtension(path, kind));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder());
        return used(chooser.showDialog(window));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder());
        for (Kind kind : kinds) {
            List<String> patterns = kind.extensions().stream().map(e -> "*." + e).toList();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), patterns));
        }
        return chooser;
    }

    private File lastFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path last = Path.of(memory.get("folder", home.toString()));
        return (Files.isDirectory(last) ? last : home).toFile();
    }

    private Optional<Path> used(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath();
        Path folder = file.isDirectory() ? path : path.toAbsolutePath().getParent();
        if (folder != null) {
            memory.put("folder", folder.toString());
        }
        return Optional.of(path);
    }

    private static Path withExtension(Path path, Kind kind) {
        String name = String.valueOf(path.getFileName());
        boolean has = kind.extensions().stream().anyMatch(e -> name.endsWith("." + e));
        return has ? path : path.resolveSibling(name + "." + kind.extensions().getFirst());
    }
}
