package org.branchbook.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.branchbook.branch.Post;
import org.branchbook.member.Stage;

/** What the words in cells mean. */
final class Words {
    private static final Set<String> NOTHING =
            Set.of("", "无", "-", "--", "—", "——", "/", "\\", "暂无", "没有", "N/A", "n/a", "空", "待定");
    private static final Set<String> NO_POST = Set.of("党员", "普通党员", "群众", "无职务", "成员");
    private static final Set<String> NORMAL = Set.of("正常", "有党籍", "在册");

    private Words() {}

    /** The text of a cell without blanks around it; 无 and dashes count as nothing. */
    static String value(String text) {
        String plain = text.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
        return NOTHING.contains(plain) ? "" : plain;
    }

    /** Says that someone belongs, without telling the stage. */
    static boolean tellsNoStage(String text) {
        return NORMAL.contains(value(text));
    }

    static Optional<Stage> stage(String text) {
        return switch (value(text).replaceAll("\\s", "")) {
            // The code list GB/T 4762 has 中共党员 apart from 中共预备党员.
            case "中共党员", "党员", "中国共产党党员", "是" -> Optional.of(Stage.FULL);
            case "中国共产党预备党员", "否" -> Optional.of(Stage.PROBATIONARY);
            case "列入发展计划", "领取志愿书" -> Optional.of(Stage.CANDIDATE);
            case "入党申请人", "申请入党" -> Optional.of(Stage.APPLICANT);
            case String word -> Stage.parse(word);
        };
    }

    /** The posts in 副书记兼组织委员; empty where a part is no post of a branch. */
    static Optional<Set<Post>> posts(String text) {
        Set<Post> posts = EnumSet.noneOf(Post.class);
        for (String part : value(text).split("[、，,；;/\\s]+|兼任?|及|和", -1)) {
            Optional<Post> post = post(part);
            post.ifPresent(posts::add);
            if (post.isEmpty() && !part.isEmpty() && !NO_POST.contains(part)) {
                return Optional.empty();
            }
        }
        return Optional.of(posts);
    }

    private static Optional<Post> post(String text) {
        String word = text.replaceFirst("^(中共)?(党支部|支部|支委|党内)(?=.{2})", "");
        return Optional.ofNullable(
                switch (word) {
                    case "书记" -> Post.SECRETARY;
                    case "副书记" -> Post.DEPUTY_SECRETARY;
                    case "组织委员" -> Post.ORG_COMMISSIONER;
                    case "宣传委员" -> Post.PUBLICITY_COMMISSIONER;
                    case "纪检委员", "纪律检查委员" -> Post.DISCIPLINE_COMMISSIONER;
                    case "统战委员", "统一战线委员" -> Post.UNITED_FRONT_COMMISSIONER;
                    case "委员", "支委", "支部委员", "青年委员", "群工委员", "生活委员", "学习委员", "保密委员" ->
                            Post.COMMITTEE_MEMBER;
                    case "党小组组长", "党小组长", "小组长", "小组组长", "组长" -> Post.GROUP_LEADER;
                    default -> null;
                });
    }

    static boolean readable(String target, String text) {
        return switch (target) {
            case Column.STAGE -> stage(text).isPresent();
            case Column.POSTS -> posts(text).filter(posts -> !posts.isEmpty()).isPresent();
            case Column.GROUP -> text.contains("小组") || text.strip().matches(".{1,4}组");
            default -> true;
        };
    }
}
