package org.branchbook.word;

import java.util.List;

/**
 * What a document is written on, from top to bottom: a Word file, or pages that are previewed,
 * printed and kept. Official documents have the layout of GB/T 9704-2012, forms narrow margins.
 */
public interface Paper {
    /** The title, one paragraph a line, without an empty line after it. */
    Paper title(String... lines);

    /**
     * A heading; its number is part of the text, since automatic numbers change in WPS.
     *
     * @param level 1 一、 2 （一） 3 1. 4 （1）
     */
    Paper heading(int level, String text);

    /** Body text, a paragraph for each line that is not blank. */
    Paper body(String text);

    /** 出席：张三、李四 with the label in SimHei and the text hanging under its first character. */
    Paper labelled(String label, String text);

    /** Small print, as under a table. */
    Paper note(String text);

    /** One empty line. */
    Paper blank();

    /** White space of less than a line. */
    Paper gap(double millimetres);

    /** What follows begins on a new page. */
    Paper pageBreak();

    Paper table(WordTable table);

    /** The unit and the date at the end, placed for a seal or, without one, stepped. */
    Paper signature(String unit, String date, boolean sealed);

    /** Labels such as 主持人（签字）： side by side, each with a line to sign on. */
    Paper signLines(String... labels);

    /**
     * What follows until the signature stays on one page: nobody signs on a page without text.
     *
     * @param lines how many of the body that is
     */
    Paper together(int lines);

    /** 附件：1.… after the text, numbered if there is more than one. */
    Paper attachmentNote(List<String> names);

    /** Begins an attachment on a new page: 附件1 at the top left, its title on the third line. */
    Paper attachment(String mark, String title);

    /** Pictures, already upright, two in a row; captions may be empty. */
    Paper pictures(List<WordPicture> pictures);

    /** A small line under the page number of every page of an official document. */
    Paper footerNote(String text);

    /**
     * A code of black and white squares at a fixed place on every page.
     *
     * @param squares row by row, true is black
     * @param words what a screen reader says
     */
    Paper corner(boolean[][] squares, Corner corner, String words);

    /** The finished file. */
    byte[] bytes();
}
