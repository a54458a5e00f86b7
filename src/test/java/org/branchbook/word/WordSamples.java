package org.branchbook.word;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.branchbook.word.WordTable.Cell;

/** Documents with every feature, to be asserted on and looked at. */
final class WordSamples {
    private static final List<String> NAMES =
            List.of("张三", "李四", "王五", "赵六", "阿依古丽·买买提", "孙镕基", "周喆", "欧阳八");

    private WordSamples() {}

    static WordDocument minutes() throws IOException {
        return WordDocument.official("支部党员大会会议记录")
                .title("中共××大学计算机学院本科生第二支部", "支部党员大会会议记录")
                .blank()
                .table(facts())
                .blank()
                .heading(1, "一、会议议程")
                .body(
                        "会议由支部书记张三同志主持。主持人报告到会情况：本支部共有党员40名，其中正式党员35名、预备党员5名；"
                                + "实到正式党员30名，有表决权的到会人数超过应到会有表决权人数的半数，符合《中国共产党章程》和"
                                + "《中国共产党支部工作条例（试行）》“开会规定”，会议有效。")
                .heading(2, "（一）讨论接收预备党员")
                .heading(3, "1.发展对象汇报")
                .body("王五同志宣读《入党志愿书》，汇报个人对党的认识、入党动机、本人履历、家庭和主要社会关系情况。")
                .heading(4, "（1）入党介绍人意见")
                .body("入党介绍人赵六、孙镕基同志介绍发展对象有关情况，并对其能否入党表明意见。\n".repeat(6))
                .heading(1, "二、表决情况")
                .body("会议采取无记名投票方式进行表决。发出表决票30张，收回30张，有效票30张。表决结果如下：")
                .table(votes())
                .heading(1, "三、会议决议")
                .body("经支部党员大会讨论和无记名投票表决，同意接收王五同志为中国共产党预备党员。")
                .labelled("出席", String.join("、", NAMES).repeat(4))
                .labelled("请假", "钱九（因病就医）")
                .attachmentNote(List.of("党员到会情况登记表", "会议现场照片"))
                .blank()
                .signature("中共××大学计算机学院本科生第二支部委员会", "2026年11月20日", false)
                .signature("中共某某支部", "2026年11月20日", true)
                .signLines("主持人（签字）：", "记录人（签字）：")
                .attachment("附件1", "党员到会情况登记表")
                .blank()
                .table(roll())
                .attachment("附件2", "会议现场照片")
                .pictures(
                        List.of(
                                picture(1600, 1200, "会场全景"),
                                picture(900, 1200, "宣读志愿书"),
                                picture(1600, 900, "投票")));
    }

    private static WordTable facts() {
        return WordTable.columns(3.2, 9.4, 3.2, 6)
                .rowHeight(10)
                .row(
                        Cell.label("会议时间"),
                        Cell.text("2026年11月20日19:00至20:30"),
                        Cell.label("主持人"),
                        Cell.text("张三（支部书记）"))
                .row(
                        Cell.label("会议地点"),
                        Cell.text("信息楼A座301会议室"),
                        Cell.label("记录人"),
                        Cell.text("李四（组织委员）"))
                .row(Cell.label("会议议题"), Cell.text("1.讨论接收预备党员\n2.审议年度总结").spanning(3));
    }

    private static WordTable votes() {
        return WordTable.columns(10, 3, 3, 3, 3)
                .rowHeight(9)
                .header("表决事项", "同意", "不同意", "弃权", "结果")
                .row(
                        Cell.text("接收王五同志为中共预备党员"),
                        Cell.center("29"),
                        Cell.center("0"),
                        Cell.center("1"),
                        Cell.center("通过"));
    }

    private static WordTable roll() {
        WordTable roll =
                WordTable.columns(2, 6, 2, 4, 5, 2.6, 4)
                        .rowHeight(8)
                        .header("序号", "姓名", "性别", "类别", "班级", "到会", "备注");
        for (int i = 1; i <= 45; i++) {
            roll.row(
                    Cell.center(String.valueOf(i)),
                    Cell.fit(NAMES.get(i % NAMES.size())),
                    Cell.center("女"),
                    Cell.center("正式党员"),
                    Cell.center("计科2201班"),
                    Cell.center("出席"),
                    Cell.blank());
        }
        return roll;
    }

    static WordDocument signIn() {
        WordTable list =
                WordTable.columns(2.2, 5, 2.4, 5.4, 2.2, 5, 2.4, 5.4)
                        .framed()
                        .doubleLineAfter(3)
                        .rowHeight(8.5)
                        .header("序号", "姓名", "类别", "签名", "序号", "姓名", "类别", "签名")
                        .rowHeight(9.5);
        for (int i = 1; i <= 20; i++) {
            list.row(
                    Cell.center(String.valueOf(i)),
                    Cell.fit(NAMES.get(i % NAMES.size())),
                    Cell.center("正式"),
                    Cell.blank(),
                    Cell.center(String.valueOf(i + 20)),
                    Cell.fit(NAMES.get((i + 3) % NAMES.size())),
                    Cell.center("预备"),
                    Cell.blank());
        }
        return WordDocument.form("签到表", "编号：2026-0012　2026年11月支部党员大会")
                .title("支部党员大会签到表")
                .gap(2)
                .table(meeting())
                .gap(2.5)
                .table(list)
                .gap(2)
                .note("注：请本人签名；请假的在“签名”栏注明“公假”“事假”“病假”。")
                .signLines("考勤员（签字）：");
    }

    private static WordTable meeting() {
        return WordTable.columns(4, 11, 4, 9)
                .framed()
                .rowHeight(8.5)
                .row(
                        Cell.label("会议名称"),
                        Cell.text("2026年11月支部党员大会"),
                        Cell.label("会议时间"),
                        Cell.text("2026年11月20日19:00"))
                .row(
                        Cell.label("会议地点"),
                        Cell.text("信息楼A座301会议室"),
                        Cell.label("到会人数"),
                        Cell.text("应到40人　实到　　　人"));
    }

    static WordPicture picture(int width, int height, String caption) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0x8F, 0xB3, 0xC9));
        g.fillRect(0, 0, width, height);
        g.setColor(Color.WHITE);
        g.fillOval(width / 4, height / 4, width / 2, height / 2);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return new WordPicture(out.toByteArray(), caption);
    }
}
