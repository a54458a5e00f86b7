package org.branchbook.layout;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.office.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * A LibreOffice that is installed here and lays files out as PDF/A-2b. It gets a profile of its own
 * for each file, so that neither the user's settings nor a window of it that is open are touched.
 */
public final class OfficeLayout {
    private static final int SECONDS = 120;

    /** PDF/A-2b; no macros, no links followed, no first-start page. */
    private static final String SETTINGS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">
            <prop oor:name="SelectPdfVersion" oor:op="fuse"><value>2</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
            <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
            <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update">
            <prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Content/Update">
            <prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
            </oor:items>
            """;

    private final @Nullable Path command;

    /**
     * @param command that starts LibreOffice, null for none
     */
    public OfficeLayout(@Nullable Path command) {
        this.command = command;
    }

    /** The one of this machine; a few looks at the disk. */
    public static OfficeLayout installed() {
        return new OfficeLayout(
                places().stream().filter(Files::isExecutable).findFirst().orElse(null));
    }

    private static List<Path> places() {
        boolean windows = File.separatorChar == '\\';
        List<Path> places = new ArrayList<>();
        String ending = windows ? ".com" : "";
        for (String folder : said("PATH").split(File.pathSeparator, -1)) {
            if (!folder.isBlank()) {
                places.add(Path.of(folder.strip(), "soffice" + ending));
            }
        }
        for (String folder : List.of("ProgramFiles", "ProgramFiles(x86)")) {
            if (windows && !said(folder).isEmpty()) {
                places.add(Path.of(said(folder), "LibreOffice", "program", "soffice.com"));
            }
        }
        places.add(Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));
        places.add(Path.of("/usr/lib/libreoffice/program/soffice"));
        places.add(Path.of("/opt/libreoffice/program/soffice"));
        return places;
    }

    private static String said(String variable) {
        String value = System.getenv(variable);
        return value == null ? "" : value;
    }

    /** Whether {@link #pages} can be asked. */
    public boolean present() {
        return command != null;
    }

    /**
     * The pages of a file as .pdf. Takes seconds, so never call it on a thread that others wait
     * for; interrupting it ends LibreOffice.
     */
    public byte[] pages(byte[] file, OfficeKind kind) {
        if (command == null) {
            throw new AppException("layout.none");
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("branchbook-");
            Path profile = folder.resolve("profile");
            Path user = Files.createDirectories(profile.resolve("user"));
            Path settings = user.resolve("registrymodifications.xcu");
            Files.writeString(settings, SETTINGS, StandardCharsets.UTF_8);
            Path in = Files.write(folder.resolve("in." + kind.ending()), file);
            run(command, profile, in);
            Path pdf = folder.resolve("in.pdf");
            if (!Files.exists(pdf)) {
                throw new AppException("layout.failed", command);
            }
            return Files.readAllBytes(pdf);
        } catch (IOException e) {
            throw new AppException(e, "layout.failed", command);
        } finally {
            discard(folder);
        }
    }

    private static void run(Path command, Path profile, Path in) throws IOException {
        Process process =
                new ProcessBuilder(
                                command.toString(),
                                "-env:UserInstallation=" + address(profile),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                String.valueOf(in.getParent()),
                                in.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AppException("layout.slow", SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AppException(e, "layout.failed", command);
        } finally {
            // The command only starts the program that does the work.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** file:///tmp/x, the one form that LibreOffice takes. */
    private static String address(Path folder) {
        return "file://" + folder.toUri().getRawPath().replaceFirst("/$", "");
    }

    /** Nothing of a record stays in a temporary folder. */
    private static void discard(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
