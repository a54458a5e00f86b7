package org.branchbook.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "单小明, shanxiaoming, sxm",
        "仇英, qiuying, qy",
        "解缙, xiejin, xj",
        "曾国强, zengguoqiang, zgq",
        "区小平, ouxiaoping, oxp",
        "查理, zhali, zl",
        "朴明, piaoming, pm",
        "任长霞, renchangxia, rcx",
        "华罗, hualuo, hl",
        "盖平, geping, gp",
        "覃勇, qinyong, qy",
        "尉迟恭, yuchigong, ycg",
        "万俟明, moqiming, mqm",
        "令狐冲, linghuchong, lhc",
        "乐平, yueping, yp",
        "缪明, miaoming, mm",
        "翟平, zhaiping, zp",
        "佘明, sheming, sm",
        "吕志强, lvzhiqiang, lzq",
        "欧阳修, ouyangxiu, oyx",
        "长孙平, zhangsunping, zsp",
        "陈乐, chenle, cl",
        "阿依古丽·买买提, ayigulimaimaiti, ayglmmt",
        "张 三, zhangsan, zs",
        "Tom Li, tomli, tl"
    })
    void spellsNamesWithTheReadingOfTheSurname(String name, String full, String initials) {
        assertEquals(new Pinyin(full, initials), Pinyin.of(name));
    }

    @ParameterizedTest
    @CsvSource({"lv", "lu", "LÜ", "lvzhi", "lu zhi", "lzq", "zhiqiang"})
    void findsANameAsItMayBeTyped(String typed) {
        assertTrue(Pinyin.matches(Pinyin.searchText("吕志强"), typed));
    }

    @Test
    void findsASurnameByItsCommonReadingToo() {
        assertEquals("qinyong qy tanyong ty", Pinyin.searchText("覃勇"));
        assertFalse(Pinyin.matches(Pinyin.searchText("覃勇"), "wang"));
        assertFalse(Pinyin.matches(Pinyin.searchText("覃勇"), " "));
    }

    @Test
    void sortsByPinyinWithTheReadingOfTheSurname() {
        keepsOrder(
                NameOrder.PINYIN,
                List.of(
                        "白雪", "陈伟", "葛平", "盖平", "华安", "刘洋", "缪明", "欧小平", "欧阳一", "区小平", "朴明", "覃勇",
                        "仇英", "任重", "单小明", "佘明", "王芳", "王昉", "王喆", "谢安", "解缙", "尉迟恭", "乐平", "曾国",
                        "查理", "翟平", "张三"));
    }

    @Test
    void sortsByStrokesWithSingleGivenNamesFirst() {
        keepsOrder(
                NameOrder.STROKES,
                names(
                        """
                        丁一 丁一一 于明 王五 王一明 田富 田大利 司马光 司马一明 刘洋 李四
                        张三 欧阳修 欧阳一一 戴明\
                        """));
    }

    @Test
    void sortsSurnamesOfEqualStrokesByTheShapesOfTheStrokes() {
        keepsOrder(
                NameOrder.STROKES,
                names(
                        """
                        丁一 卜一 刁一 于一 万一 马一 王一 韦一 尤一 车一 牛一 毛一 文一 方一
                        尹一 孔一 邓一 吕一 朱一 任一 刘一 江一 许一 孙一 杜一 李一 杨一 吴一
                        何一 余一 汪一 宋一 张一 陆一 陈一 赵一 黄一 梁一\
                        """));
    }

    @Test
    void countsTheStrokesOfTheMainlandsForms() {
        String counted = "一1芳7英8萍11花7阳6陈7邓4院9达6通10迪8祥10福13禄12祭11邕10伟6华6戴17";
        for (int i = 0; i < counted.length(); ) {
            String character = counted.substring(i, i + 1);
            String number = counted.substring(i + 1).split("\\D", 2)[0];
            assertEquals(Integer.parseInt(number), StrokeOrder.count(character), character);
            i += 1 + number.length();
        }
    }

    @Test
    void knowsAsManyShapesAsACharacterHasStrokes() {
        String differing =
                DataFile.rows(StrokeOrder.Entry.class, "stroke-shapes.json").stream()
                        .filter(e -> StrokeOrder.count(e.character()) != e.shapes().length())
                        .map(StrokeOrder.Entry::character)
                        .collect(Collectors.joining());
        assertEquals("黄建娜祁魏", differing, "those that ICU counts wrongly in another part");
    }

    @Test
    void keepsThoseOfOneSurnameTogether() {
        List<String> names = List.of("解一", "谢二", "解三", "谢四", "解五", "谢六");
        for (NameOrder order : NameOrder.values()) {
            String surnames =
                    String.join(
                            "",
                            order.sorted(names, Function.identity()).stream()
                                    .map(name -> name.substring(0, 1))
                                    .toList());
            assertTrue(List.of("解解解谢谢谢", "谢谢谢解解解").contains(surnames), surnames);
        }
    }

    @Test
    void equalNamesHaveEqualKeys() {
        for (NameOrder order : NameOrder.values()) {
            assertEquals(order.keyOf("张三"), order.keyOf("张三"));
            assertEquals(order.keyOf("张三").hashCode(), order.keyOf("张三").hashCode());
            assertEquals(0, order.keyOf("").compareTo(order.keyOf("")));
        }
    }

    private static List<String> names(String text) {
        return List.of(text.split("\\s+", -1));
    }

    private static void keepsOrder(NameOrder order, List<String> names) {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<String> shuffled = new ArrayList<>(names);
            Collections.shuffle(shuffled, random);
            assertEquals(names, order.sorted(shuffled, Function.identity()));
        }
    }

    @Test
    void readingsKeptByCharacterAreThoseOfTheWholeName() {
        Transliterator whole = Transliterator.getInstance("Han-Latin/Names");
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            String given =
                    Character.toString(0x4E00 + random.nextInt(20_000))
                            + Character.toString(0x4E00 + random.nextInt(20_000));
            String name = (i % 2 == 0 ? "曾" : "欧阳") + given;
            String expected =
                    Normalizer.normalize(
                                    whole.transliterate(name).toLowerCase(Locale.ROOT),
                                    Normalizer.Form.NFD)
                            .replace("u\u0308", "v")
                            .replaceAll("[^a-z]", "");
            assertEquals(expected, Pinyin.of(name).full(), name);
        }
    }
}
