package org.branchbook.archivecommand;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchbook.cli.CommandLineTool;
import org.branchbook.page.PdfPages;
import org.branchbook.storage.TestBook;

/**
 * A check of the developer's: a headless Chromium opens the page of a bundle from the disk, every
 * link it sees leads to a file, it asks for nothing from a network, and it prints. Leaves what it
 * saw and printed in {@code target/browser}. Skipped with a word where there is no Chromium.
 */
public final class BrowserCheck {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "chrome", "msedge");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE =
            Pattern.compile("https?:|src=|<script|@import|url\\(|<link");
    private static final Path INTO = Path.of("target", "browser").toAbsolutePath();

    private final String browser;

    private BrowserCheck(String browser) {
        this.browser = browser;
    }

    /**
     * @param args the bundle, a folder; without it a small one is made
     */
    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Optional<String> found = find();
        if (found.isEmpty()) {
            out.println("skipped: no Chromium on the path");
            return;
        }
        Files.createDirectories(INTO);
        Path bundle = args.length > 0 ? Path.of(args[0]) : made(INTO.resolve("made"));
        out.println(new BrowserCheck(found.get()).check(bundle.resolve("index.html")));
    }

    private static Optional<String> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static Path made(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
        String[][] commands = {
            {"new", "--name", "中共示范大学第一支部委员会"},
            {
                "plan",
                "--type",
                "支部党员大会",
                "--date",
                "2026-11-10",
                "--start",
                "14:00",
                "--end",
                "16:00",
                "--title",
                "“50%”与 #1 & 其他"
            },
            {"archive", "--year", "2026", "--out", folder.resolve("归档").toString()}
        };
        for (String[] command : commands) {
            List<String> words = new ArrayList<>(List.of(command));
            words.addAll(List.of("--book", folder.resolve("book").toString()));
            StringWriter said = new StringWriter();
            int status =
                    CommandLineTool.run(
                            words.toArray(String[]::new),
                            new PrintWriter(said),
                            new PrintWriter(said),
                            TestBook.clock(LocalDate.of(2026, 11, 21)),
                            _ -> {});
            require(status == 0, said.toString());
        }
        return folder.resolve("归档");
    }

    private String check(Path page) throws IOException, InterruptedException {
        URI address = page.toUri();
        Path seen = INTO.resolve("page.html");
        run(seen, "--dump-dom", address.toString());
        String dom = Files.readString(seen);
        Matcher elsewhere = ELSEWHERE.matcher(dom);
        require(!elsewhere.find(), "the page asks for something: " + elsewhere);
        int links = 0;
        Matcher link = LINK.matcher(dom);
        while (link.find()) {
            Path file = Path.of(address.resolve(link.group(1)));
            require(Files.isRegularFile(file), "leads nowhere: " + link.group(1));
            links++;
        }
        require(links > 4, "too few links: " + links);
        Path picture = INTO.resolve("page.png");
        Path print = INTO.resolve("page.pdf");
        Path log = INTO.resolve("log.txt");
        run(log, "--window-size=1280,1600", "--screenshot=" + picture, address.toString());
        run(log, "--no-pdf-header-footer", "--print-to-pdf=" + print, address.toString());
        require(Files.size(picture) > 0, "no picture");
        int pages = PdfPages.count(Files.readAllBytes(print));
        require(pages > 0, "nothing printed");
        return links + " links lead to files, " + pages + " pages printed: " + INTO;
    }

    /** No name can be resolved, so whatever asked for a network would fail and show it. */
    private void run(Path output, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                browser,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--user-data-dir=" + INTO.resolve("profile"),
                                "--host-resolver-rules=MAP * ~NOTFOUND"));
        command.addAll(List.of(options));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(output.toFile())
                        .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Chromium did not end");
        }
        require(process.exitValue() == 0, "Chromium failed: " + process.exitValue());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
