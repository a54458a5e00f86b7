package org.branchbook.recordpaper;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.branchbook.activity.Evidence;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.attendance.Observer;
import org.branchbook.base.Dates;
import org.branchbook.base.Messages;
import org.branchbook.tag.Values;
import org.branchbook.vote.Resolution;

/** The lists of the dictionary, row by row; each sees the fields of the whole. */
final class RecordLists {
    private static final int NUMERALS = 99;

    private final Values around;

    RecordLists(Values around) {
        this.around = around;
    }

    private <T> List<Values> rows(List<T> items, BiFunction<Values, T, Values> fill) {
        return IntStream.range(0, items.size())
                .mapToObj(i ->
                        fill.apply(
                                around.row()
                                        .text("序号", String.valueOf(i + 1))
                                        .text("中文序号", numeral(i + 1)),
                                items.get(i)))
                .toList();
    }

    private static String numeral(int number) {
        return number > NUMERALS ? String.valueOf(number) : DocumentNames.numeral(number);
    }

    List<Values> observers(List<Observer> observers) {
        return rows(
                observers,
                (row, observer) -> row.text("姓名", observer.name()).text("身份", observer.identity()));
    }

    List<Values> agenda(List<String> items) {
        return rows(items, (row, item) -> row.text("内容", item));
    }

    List<Values> resolutions(ActivityRecord record) {
        return rows(
                record.resolutions(),
                (row, resolution) -> {
                    Resolution.Tally tally = resolution.tally();
                    boolean counted = tally.counted();
                    row.text("内容", resolution.wording())
                            .text(
                                    "表决情况",
                                    VoteText.of(resolution, record.activity(), record.rules()))
                            .flag("无记名", resolution.secret());
                    number(row, "应到有表决权", tally.votersDue(), counted);
                    number(row, "实到有表决权", tally.votersPresent(), counted);
                    number(row, "赞成", tally.ayes(), counted);
                    number(row, "反对", tally.noes(), counted);
                    number(row, "弃权", tally.abstentions(), counted);
                    number(row, "书面赞成", tally.writtenAyes(), counted);
                    return row;
                });
    }

    /** A vote that was not counted has no numbers, not zeros. */
    private static void number(Values row, String name, int value, boolean counted) {
        row.text(name, counted ? String.valueOf(value) : "");
    }

    List<Values> segments(List<SegmentRecord> segments) {
        return rows(
                segments,
                (row, segment) ->
                        row.text("类型", segment.type().documentName())
                                .text("名称", segment.segment().title())
                                .text("开始", Dates.time(segment.segment().start()))
                                .text("结束", Dates.time(segment.segment().end()))
                                .text("主讲人", segment.leader())
                                .text("议题", MinutesDocument.agenda(segment.agenda()))
                                .text("内容", segment.minutes()));
    }

    List<Values> particulars(Map<String, String> head) {
        return rows(
                List.copyOf(head.entrySet()),
                (row, one) -> row.text("名称", one.getKey()).text("内容", one.getValue()));
    }

    List<Values> sections(Map<String, List<String>> sections) {
        return rows(
                List.copyOf(sections.entrySet()),
                (row, one) ->
                        row.text("名称", one.getKey()).text("内容", String.join("\n", one.getValue())));
    }

    List<Values> photos(List<RecordValues.Photo> photos) {
        return rows(
                photos,
                (row, photo) -> row.picture("图片", photo.picture()).text("说明", photo.caption()));
    }

    List<Values> evidence(List<Evidence> evidence, Messages messages) {
        return rows(
                evidence,
                (row, one) ->
                        row.text("名称", one.file().name()).text("种类", messages.text(one.kind())));
    }
}
