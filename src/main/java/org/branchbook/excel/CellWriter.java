package org.branchbook.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.branchbook.base.Text;

/** Cells of a sheet as its XML, row by row; text never becomes a formula. */
final class CellWriter {
    /** Up to here a double tells every whole number from the next. */
    private static final double WHOLE = 1L << 53;

    private final Writer out;
    private String digits = "";

    CellWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    }

    CellWriter raw(String xml) throws IOException {
        out.write(xml);
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }

    /**
     * @param number from 1
     * @param height in points
     */
    void begin(int number, double height) throws IOException {
        digits = Integer.toString(number);
        out.write("<row r=\"" + number + "\" ht=\"" + height + "\" customHeight=\"1\">");
    }

    void end() throws IOException {
        out.write("</row>");
    }

    void text(String letter, int style, String text) throws IOException {
        cell(letter, style);
        if (text.isEmpty()) {
            out.write("/>");
            return;
        }
        boolean blanks =
                Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1));
        out.write(" t=\"inlineStr\"><is><t");
        out.write(blanks ? " xml:space=\"preserve\">" : ">");
        out.write(escaped(text));
        out.write("</t></is></c>");
    }

    void number(String letter, int style, Number value) throws IOException {
        cell(letter, style);
        out.write("><v>");
        out.write(plain(value));
        out.write("</v></c>");
    }

    /** Whole numbers without the point that doubles have. */
    private static String plain(Number value) {
        double number = value.doubleValue();
        return number == Math.rint(number) && Math.abs(number) < WHOLE
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /**
     * @param end all of the cell after its reference
     */
    void made(String letter, String end) throws IOException {
        out.write("<c r=\"");
        out.write(letter);
        out.write(digits);
        out.write(end);
    }

    /**
     * @param value what the formula gives; text where it is no number
     */
    void formula(String letter, int style, String formula, Object value) throws IOException {
        cell(letter, style);
        out.write(value instanceof Number ? "><f>" : " t=\"str\"><f>");
        out.write(escaped(formula));
        out.write("</f><v>");
        out.write(value instanceof Number number ? plain(number) : escaped(value.toString()));
        out.write("</v></c>");
    }

    private void cell(String letter, int style) throws IOException {
        out.write("<c r=\"");
        out.write(letter);
        out.write(digits);
        out.write("\" s=\"");
        out.write(Integer.toString(style));
        out.write('"');
    }

    private static String escaped(String text) {
        String clean = Text.clean(text);
        return clean.indexOf('&') < 0 && clean.indexOf('<') < 0 && clean.indexOf('>') < 0
                ? clean
                : clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
