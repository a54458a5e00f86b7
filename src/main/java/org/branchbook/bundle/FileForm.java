package org.branchbook.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a file begins as its ending says, and whether it is a program. */
final class FileForm {
    private static final Map<String, List<String>> BEGINNINGS =
            Map.of(
                    "pdf", List.of("%PDF-"),
                    "docx", List.of("PK\u0003\u0004"),
                    "xlsx", List.of("PK\u0003\u0004"),
                    "jpg", List.of("\u00ff\u00d8\u00ff"),
                    "jpeg", List.of("\u00ff\u00d8\u00ff"),
                    "png", List.of("\u0089PNG"),
                    "tif", List.of("II*", "MM"),
                    "tiff", List.of("II*", "MM"));
    private static final Set<String> PROGRAMS =
            Set.of(
                    "exe", "com", "scr", "bat", "cmd", "msi", "vbs", "js", "jse", "ps1", "jar",
                    "sh", "dll", "lnk", "hta", "reg", "docm", "xlsm", "app", "apk");

    private final String name;
    private final String ending;
    private @Nullable String begins;

    FileForm(String name) {
        this.name = name;
        int dot = name.lastIndexOf('.');
        this.ending =
                dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    void begin(byte[] bytes, int length) {
        begins = new String(bytes, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
    }

    /** A text may begin with the two letters, and has no zero byte among the first. */
    private static boolean isWindows(String start) {
        return start.startsWith("MZ") && start.indexOf('\0') > 0;
    }

    List<Finding> findings() {
        String start = begins == null ? "" : begins;
        if (PROGRAMS.contains(ending) || isWindows(start) || start.startsWith("\u007fELF")) {
            return List.of(Finding.of(Finding.Code.PROGRAM, name));
        }
        List<String> known = BEGINNINGS.get(ending);
        if (known != null && known.stream().noneMatch(start::startsWith)) {
            return List.of(Finding.of(Finding.Code.FORMAT, name));
        }
        return List.of();
    }
}
