package org.branchbook.excelform;

import java.util.regex.Pattern;
import org.branchbook.office.OfficeParts;
import org.branchbook.office.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Leaves only the last result of formulas that ask other workbooks, programs or the network, before
 * any library reads them.
 */
final class Formulas {
    /** [1]Sheet!A1, 'C:\[x.xlsx]S'!A1, cmd|' /C calc'!A0, and functions that fetch or call. */
    private static final Pattern OUTWARD =
            Pattern.compile(
                    "\\[[^\\]]*\\][^!\\[\\]]*!"
                            + "|(?:^|[=(,+*/&-])\\s*'?[\\w.]+\\|"
                            + "|(?i)\\b(WEBSERVICE|FILTERXML|RTD|CALL|REGISTER|REGISTER\\.ID"
                            + "|HYPERLINK|SQL\\.REQUEST|DDE|IMAGE|EVALUATE|INFO|CUBE\\w+)\\s*\\(");

    private Formulas() {}

    /** Returns how many formulas became values. */
    static int settle(OfficeParts parts) {
        int settled = 0;
        for (String name : parts.names()) {
            if (!name.matches("xl/(workbook|worksheets/[^/]+)\\.xml")) {
                continue;
            }
            Document document = parts.xml(name).orElseThrow();
            int before = settled;
            for (Element formula : Xml.all(document, "f", "definedName", "formula", "formula1")) {
                if (OUTWARD.matcher(formula.getTextContent()).find()) {
                    boolean rule = Xml.is(formula, "formula", "formula1");
                    Xml.remove(rule ? formula.getParentNode() : formula);
                    settled++;
                }
            }
            for (Element names : Xml.all(document, "definedNames", "dataValidations")) {
                if (Xml.children(names).isEmpty()) {
                    Xml.remove(names);
                }
            }
            if (settled > before) {
                parts.put(name, document);
            }
        }
        return settled;
    }
}
