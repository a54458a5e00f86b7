package org.branchbook.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.branchbook.base.Text;

/** Cells of a sheet as its XML, row by row; text never becomes a formula. */
final class GridWriter {
    private final Writer out;
    private String digits = "";

    GridWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    }

    GridWriter raw(String xml) throws IOException {
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
        out.write(" t=\"inlineStr\"><is><t>");
        out.write(escaped(text));
        out.write("</t></is></c>");
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
        boolean number = value instanceof Number;
        out.write((number ? "><f>" : " t=\"str\"><f>") + escaped(formula) + "</f><v>");
        out.write(escaped(value.toString()));
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
