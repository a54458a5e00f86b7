package org.branchbook.layout;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.branchbook.base.AppException;
import org.branchbook.base.Folders;
import org.branchbook.office.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * A LibreOffice that is installed here and lays files out as PDF/A-2b. It gets a profile of its own
 * for each file, so that neither the user's settings nor a window of it that is open are touched.
 */
public final class OfficeLayout {
    private static final int SECONDS = 120;
    private static final int MORE = 20;
    private static final long LOOK_MS = 200;

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

    /** None, though one may be installed. */
    public static OfficeLayout none() {
        return new OfficeLayout(null);
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
        byte[] pdf = pages(List.of(file), kind, () -> false).getFirst();
        if (pdf.length == 0) {
            throw new AppException("layout.failed", String.valueOf(command));
        }
        return pdf;
    }

    /**
     * The same of several files with one start of LibreOffice; empty of a file it could not lay
     * out.
     *
     * @param stopped asked now and then; it ends LibreOffice and throws a CancellationException
     */
    public List<byte[]> pages(List<byte[]> files, OfficeKind kind, BooleanSupplier stopped) {
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
            List<Path> in = new ArrayList<>();
            for (byte[] file : files) {
                in.add(Files.write(folder.resolve(in.size() + "." + kind.ending()), file));
            }
            run(command, profile, in, stopped);
            List<byte[]> pages = new ArrayList<>();
            for (int i = 0; i < in.size(); i++) {
                Path pdf = folder.resolve(i + ".pdf");
                pages.add(Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0]);
            }
            return pages;
        } catch (IOException e) {
            throw new AppException(e, "layout.failed", command);
        } finally {
            if (folder != null) {
                // Nothing of a record stays in a temporary folder.
                Folders.removeQuietly(folder);
            }
        }
    }

    private static void run(Path command, Path profile, List<Path> in, BooleanSupplier stopped)
            throws IOException {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                command.toString(),
                                "-env:UserInstallation=" + address(profile),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                String.valueOf(profile.getParent())));
        in.forEach(file -> words.add(file.toString()));
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            int seconds = SECONDS + MORE * (in.size() - 1);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS)) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() > end) {
                    throw new AppException("layout.slow", seconds);
                }
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
}
