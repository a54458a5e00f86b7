package org.branchbook.committee;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this machine's own programs, in a folder of its own, while a test lasts.
 */
final class PostgresServer implements AutoCloseable {
    /** PostgreSQL refuses to run as root; its packages bring this user. */
    private static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final List<String> prefix;
    private final int port;
    private final Process process;

    private PostgresServer(Path programs, List<String> prefix) throws Exception {
        this.programs = programs;
        this.prefix = prefix;
        this.folder = Files.createTempDirectory("branchbook-postgres");
        if (!prefix.isEmpty()) {
            UserPrincipal user =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(USER);
            Files.setOwner(folder, user);
        }
        String data = folder.resolve("data").toString();
        String made = "-U committee -A trust -N --locale=C -E UTF8 -D";
        if (start("initdb", made, data).waitFor() != 0) {
            throw new IOException("initdb: " + Files.readString(log()));
        }
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = start("postgres", "-F -h 127.0.0.1 -p " + port + " -k " + folder + " -D", data);
    }

    private Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    /**
     * @param options one after the other, the last one of which takes the folder
     */
    private Process start(String program, String options, String data) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.add(programs.resolve(program).toString());
        words.addAll(List.of(options.split(" ")));
        words.add(data);
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    /** Empty where none is installed, or where it cannot be started: then why is said. */
    static Optional<PostgresServer> start() throws Exception {
        Optional<Path> programs = programs();
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean able = !root || Files.exists(Path.of("/usr/bin/setpriv"));
        if (programs.isEmpty() || !able) {
            return Optional.empty();
        }
        List<String> prefix =
                root
                        ? List.of(
                                "/usr/bin/setpriv",
                                "--reuid=" + USER,
                                "--regid=" + USER,
                                "--clear-groups")
                        : List.of();
        return Optional.of(new PostgresServer(programs.get(), prefix));
    }

    /** On the path, or where packages and installers put it. */
    private static Optional<Path> programs() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            places.add(Path.of(place));
        }
        for (String under : List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt")) {
            if (Files.isDirectory(Path.of(under))) {
                try (Stream<Path> versions = Files.list(Path.of(under))) {
                    versions.sorted(Comparator.reverseOrder())
                            .forEach(version -> places.add(version.resolve("bin")));
                }
            }
        }
        places.add(Path.of("/usr/pgsql/bin"));
        return places.stream()
                .filter(place -> Files.isExecutable(place.resolve("initdb")))
                .filter(place -> Files.isExecutable(place.resolve("postgres")))
                .findFirst();
    }

    /** Where the server takes calls once it is up. */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=committee";
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(log());
    }
}
