package org.branchbook.archive;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchbook.base.DataFile;
import org.branchbook.yearfigures.YearFigures;
import org.jspecify.annotations.Nullable;

/**
 * What {@code 资料.json} of a bundle says, in UTF-8. {@code text} of a record is its canonical text
 * as {@code amendment.RecordContent} lays it down, {@code sha256} that of the text.
 *
 * @param format 1
 * @param made when, in local time, ISO 8601
 * @param figures what a superior reads of the year, null in bundles from before there were any
 */
public record YearData(
        int format,
        String application,
        String made,
        String branch,
        String superior,
        int year,
        @Nullable YearFigures figures,
        List<Entry> items) {
    static final int FORMAT = 1;
    private static final int START = 200;
    private static final Pattern SAID =
            Pattern.compile("^\\s*\\{\\s*\"format\"\\s*:\\s*(\\d{1,6})");
    static final String NAME = "资料.json";

    /** The rows of the year, a dump: the file with this name among those of an item. */
    public static final String ROWS = "手册数据.zip";

    /** Why such a dump was made, with private values or without them. */
    public static final String COMPLETE = "archive";

    public static final String MASKED = "archive-masked";

    /** An item of the catalogue; {@code record} is null of a paper that records no activity. */
    public record Entry(
            int number,
            String code,
            String retention,
            String title,
            String date,
            int pages,
            String note,
            String folder,
            Map<String, String> facts,
            List<FileEntry> files,
            @Nullable RecordEntry record) {}

    public record FileEntry(String path, String sha256, long bytes) {}

    /**
     * @param version 0 of a record that was not closed
     */
    public record RecordEntry(long activity, int version, String text, String sha256) {}

    static byte[] bytes(
            YearArchive.Head head,
            YearFigures figures,
            String application,
            String made,
            List<CatalogueLine> lines) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("application", application);
        all.put("made", made);
        all.put("branch", head.branch());
        all.put("superior", head.superior());
        all.put("year", head.year());
        all.put("figures", figures.values());
        all.put("items", lines.stream().map(YearData::item).toList());
        try {
            return JSON.std
                    .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
                    .asString(all)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> item(CatalogueLine line) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("number", line.number());
        item.put("code", line.code());
        item.put("retention", line.retention());
        item.put("title", line.title());
        item.put("date", line.date().toString());
        item.put("pages", line.pages());
        item.put("note", line.note());
        item.put("folder", line.folder());
        item.put("facts", line.facts());
        List<Map<String, Object>> files = new ArrayList<>();
        line.files()
                .forEach(file -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("path", file.path());
                    one.put("sha256", file.sha256());
                    one.put("bytes", file.bytes());
                    files.add(one);
                });
        item.put("files", files);
        Item.Sealed sealed = line.record();
        if (sealed != null) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("activity", sealed.activity());
            record.put("version", sealed.version());
            Item.Content content = sealed.content().get();
            record.put("text", content.text());
            record.put("sha256", content.sha256());
            item.put("record", record);
        }
        return item;
    }

    /** What a newer version of the program wrote, in a form that this one does not know. */
    static final class Newer extends IOException {
        private static final long serialVersionUID = 1;

        Newer(int format) {
            super(String.valueOf(format));
        }
    }

    /** The format stands first, whatever else a newer version may have changed. */
    private static int format(byte[] json) {
        String start = new String(json, 0, Math.min(START, json.length), StandardCharsets.UTF_8);
        Matcher said = SAID.matcher(start);
        return said.find() ? Integer.parseInt(said.group(1)) : FORMAT;
    }

    /** Whatever is wrong with the text is an IOException, {@link Newer} where that is all. */
    static YearData read(byte[] json) throws IOException {
        int format = format(json);
        if (format > FORMAT) {
            throw new Newer(format);
        }
        YearData data = DataFile.one(YearData.class, new ByteArrayInputStream(json));
        if (data.format() != FORMAT || data.items() == null || data.branch() == null) {
            throw new IOException("format " + data.format());
        }
        for (Entry item : data.items()) {
            if (Stream.of(item.code(), item.title(), item.date(), item.folder(), item.files())
                    .anyMatch(Objects::isNull)) {
                throw new IOException("item " + item.number());
            }
        }
        return data;
    }
}
