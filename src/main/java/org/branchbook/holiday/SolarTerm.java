package org.branchbook.holiday;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.base.Messages;

/** The 24 solar terms (节气) in the order of the year, each with its day in Beijing time. */
public enum SolarTerm implements Messages.Texted {
    XIAOHAN(4, "rules.term.xiaohan"),
    DAHAN(19, "rules.term.dahan"),
    LICHUN(3, "rules.term.lichun"),
    YUSHUI(18, "rules.term.yushui"),
    JINGZHE(4, "rules.term.jingzhe"),
    CHUNFEN(19, "rules.term.chunfen"),
    QINGMING(4, "rules.term.qingming"),
    GUYU(19, "rules.term.guyu"),
    LIXIA(4, "rules.term.lixia"),
    XIAOMAN(20, "rules.term.xiaoman"),
    MANGZHONG(4, "rules.term.mangzhong"),
    XIAZHI(20, "rules.term.xiazhi"),
    XIAOSHU(6, "rules.term.xiaoshu"),
    DASHU(22, "rules.term.dashu"),
    LIQIU(6, "rules.term.liqiu"),
    CHUSHU(22, "rules.term.chushu"),
    BAILU(6, "rules.term.bailu"),
    QIUFEN(22, "rules.term.qiufen"),
    HANLU(7, "rules.term.hanlu"),
    SHUANGJIANG(22, "rules.term.shuangjiang"),
    LIDONG(6, "rules.term.lidong"),
    XIAOXUE(21, "rules.term.xiaoxue"),
    DAXUE(6, "rules.term.daxue"),
    DONGZHI(21, "rules.term.dongzhi");

    private static final SolarTerm[] ALL = values();

    /** A year each, 2 bits a term: days after the earliest day the term ever has. */
    private static final long[] YEARS = {
        0x6aa6a6a65a56L, 0xaaaaaaaa9a5aL, 0x5556556559aaL, 0x569665a65a55L, 0x5aa6a6a65a56L,
        0x6aaaa6aa9a5aL, 0x5556556555aaL, 0x569665a65a55L, 0x5aa665a65a56L, 0x6aaaa6aa9a5aL,
        0x55555565556aL, 0x555665665a55L, 0x5aa665a65a56L, 0x6aaaa6aa9a5aL, 0x55555565556aL,
        0x555665665a55L, 0x5aa665a65a56L, 0x6aaaa6aa9a5aL, 0x55555555556aL, 0x555665665a55L,
        0x5aa665a65a56L, 0x6aaaa6aa9a5aL, 0x55555555556aL, 0x555665655a55L, 0x5aa665a65a56L,
        0x6aa6a6aa9a5aL, 0x55555555456aL, 0x555655655a55L, 0x5a9665a65a56L, 0x6aa6a6a69a5aL,
        0x55555555456aL, 0x555655655a55L, 0x569665a65a56L, 0x6aa6a6a65a56L, 0x55555155455aL,
        0x555655655955L, 0x569665a65a55L, 0x5aa6a5a65a56L, 0x15555155455aL, 0x555555655555L,
        0x569665665a55L, 0x5aa665a65a56L, 0x15555155455aL, 0x555555655515L, 0x555665665a55L,
        0x5aa665a65a56L, 0x15555155455aL, 0x555555555515L, 0x555665665a55L, 0x5aa665a65a56L,
        0x15555155455aL, 0x555555555515L, 0x555665665a55L, 0x5aa665a65a56L, 0x15555155455aL,
        0x555555555515L, 0x555655655a55L, 0x5aa665a65a56L, 0x15515155455aL, 0x555555554515L,
        0x555655655a55L, 0x5a9665a65a56L, 0x15515151455aL, 0x555551554515L, 0x555655655a55L,
        0x569665a65a56L, 0x155151510556L, 0x555551554505L, 0x555655655955L, 0x569665665a55L,
        0x155110510556L, 0x155551554505L, 0x555555655555L, 0x569665665a55L, 0x055110510556L,
        0x155551554505L, 0x555555555515L, 0x555665665a55L, 0x055110510556L, 0x155551554505L,
        0x555555555515L, 0x555665665a55L, 0x055110510556L, 0x155551554505L, 0x555555555515L,
        0x555655655a55L, 0x055110510556L, 0x155551554505L, 0x555555555515L, 0x555655655a55L,
        0x055110510556L, 0x155151514505L, 0x555555554515L, 0x555655655a55L, 0x054110510556L,
        0x155151510505L, 0x555551554515L, 0x555655655a55L, 0x014110110556L, 0x155110510501L,
        0x555551554505L, 0x555555655555L, 0x014110110555L, 0x155110510501L, 0x555551554505L,
        0x555555555555L, 0x014110110555L, 0x055110510501L, 0x155551554505L, 0x555555555555L,
        0x000110110555L, 0x055110510501L, 0x155551554505L, 0x555555555515L, 0x000110110555L,
        0x055110510501L, 0x155551554505L, 0x555555555515L, 0x000100100555L, 0x055110510501L,
        0x155151514505L, 0x555555555515L, 0x000100100555L, 0x054110510501L, 0x155151514505L,
        0x555551554515L, 0x000100100555L, 0x054110510501L, 0x155150510505L, 0x555551554515L,
        0x000100100555L, 0x014110110501L, 0x155110510505L, 0x555551554505L, 0x000000100455L,
        0x014110110500L, 0x155110510501L, 0x555551554505L, 0x000000000055L, 0x014110110500L,
        0x055110510501L, 0x155551554505L, 0x000000000055L, 0x000110110500L, 0x055110510501L,
        0x155551554505L, 0x000000000015L, 0x000100110500L, 0x055110510501L, 0x155551554505L
    };

    private final int earliest;
    private final String key;

    SolarTerm(int earliest, String key) {
        this.earliest = earliest;
        this.key = key;
    }

    /** The term that begins on a day; none outside 1950 to 2099. */
    public static Optional<SolarTerm> on(LocalDate date) {
        int second = date.getDayOfMonth() > 15 ? 1 : 0;
        SolarTerm term = ALL[(date.getMonthValue() - 1) * 2 + second];
        return term.in(date.getYear()).filter(date::equals).map(day -> term);
    }

    /** The day of the term in a year; none outside 1950 to 2099. */
    public Optional<LocalDate> in(int year) {
        if (!LunarYears.covers(year)) {
            return Optional.empty();
        }
        int later = (int) (YEARS[year - LunarYears.FIRST] >> (ordinal() * 2)) & 3;
        return Optional.of(LocalDate.of(year, ordinal() / 2 + 1, earliest + later));
    }

    @Override
    public String key() {
        return key;
    }
}
