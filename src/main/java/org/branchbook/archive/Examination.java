package org.branchbook.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.base.Sha256;
import org.branchbook.base.WorkWatch;
import org.branchbook.bundle.Bag;
import org.branchbook.bundle.BagCheck;
import org.branchbook.bundle.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The four-property examination (四性检测, DA/T 70-2018) of a bundle: its files against the manifests,
 * its catalogue against the files, its records against their hashes. Needs no book.
 *
 * @param data what the bundle says of itself, null where that cannot be read
 */
public record Examination(
        Path bundle, List<Finding> findings, String code, int files, @Nullable YearData data) {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)");

    public Examination {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }

    /** Whether a newer version of the program is needed to read it. */
    public boolean newer() {
        return findings.stream().anyMatch(finding -> finding.code() == Finding.Code.NEWER);
    }

    public static Examination of(Path path, WorkWatch watch) {
        try (Bag bag = Bag.open(path)) {
            BagCheck.Result result = BagCheck.run(bag, watch);
            List<Finding> findings = new ArrayList<>(result.findings());
            YearData data = null;
            String name = "data/" + YearData.NAME;
            try {
                byte[] json = bag.text(name);
                if (json != null) {
                    data = YearData.read(json);
                    catalogue(data, result.hashes(), findings);
                }
            } catch (YearData.Newer e) {
                findings.add(new Finding(Finding.Code.NEWER, name, String.valueOf(e.getMessage())));
            } catch (IOException | RuntimeException e) {
                findings.add(
                        new Finding(Finding.Code.UNREADABLE, name, String.valueOf(e.getMessage())));
            }
            return new Examination(path, findings, result.code(), result.files(), data);
        }
    }

    private static void catalogue(
            YearData data, Map<String, String> hashes, List<Finding> findings) {
        for (YearData.Entry item : data.items()) {
            for (YearData.FileEntry file : item.files()) {
                String hash = hashes.get(file.path());
                if (hash != null && !hash.equals(file.sha256())) {
                    findings.add(new Finding(Finding.Code.CATALOGUE, file.path(), item.code()));
                }
            }
            YearData.RecordEntry record = item.record();
            if (record != null && !hash(record.text()).equals(record.sha256())) {
                findings.add(new Finding(Finding.Code.RECORD, item.folder(), item.code()));
            }
        }
        numbers(data, findings);
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Within one term or class, numbers follow on each other. */
    private static void numbers(YearData data, List<Finding> findings) {
        String within = "";
        int last = 0;
        Set<String> seen = new HashSet<>();
        List<YearData.Entry> sorted = new ArrayList<>(data.items());
        sorted.sort(Comparator.comparing(Examination::group).thenComparingInt(Examination::count));
        for (YearData.Entry item : sorted) {
            if (!group(item).equals(within)) {
                within = group(item);
                last = 0;
            }
            if (count(item) != last + 1 || !seen.add(item.code())) {
                findings.add(new Finding(Finding.Code.GAP, item.folder(), item.code()));
            }
            last = count(item);
        }
    }

    private static String group(YearData.Entry item) {
        Matcher code = NUMBER.matcher(item.code());
        return code.matches() ? code.group(1) : item.code();
    }

    private static int count(YearData.Entry item) {
        Matcher code = NUMBER.matcher(item.code());
        return code.matches() ? Integer.parseInt(code.group(2)) : 0;
    }
}
