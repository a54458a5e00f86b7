package org.branchbook.word;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Balanced;
import org.branchbook.base.Text;

/**
 * Where a unit and a date stand at the end (GB/T 9704-2012, 7.3.5). Sealed: the date 4 characters
 * from the right, the unit centred over it. Unsealed: the unit 2 characters from the right, the
 * date begins 2 characters right of it. A unit too long for a line stands in several, centred over
 * the date.
 *
 * @param text a line of the unit, or the date
 * @param right characters between it and the right edge
 */
public record Signature(String text, double right) {
    private static final double WIDEST = 24;

    /** From above. */
    public static List<Signature> of(String unit, String date, boolean sealed) {
        List<String> units = Balanced.within(unit, WIDEST);
        double unitWidth = units.stream().mapToDouble(Text::ems).max().orElse(0);
        double dateWidth = Text.ems(date);
        List<Signature> lines = new ArrayList<>();
        if (sealed || units.size() > 1) {
            double dateRight = Math.max(4, (unitWidth - dateWidth) / 2);
            for (String line : units) {
                lines.add(new Signature(line, dateRight + (dateWidth - Text.ems(line)) / 2));
            }
            lines.add(new Signature(date, dateRight));
        } else {
            double dateRight = Math.max(2, unitWidth - dateWidth);
            double unitRight = dateRight + dateWidth - unitWidth + 2;
            lines.add(new Signature(unit, Math.max(0, unitRight)));
            lines.add(new Signature(date, dateRight));
        }
        return lines;
    }
}
