package org.branchbook.servicelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.partner.Joint;
import org.branchbook.service.Span;
import org.branchbook.shift.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Something planned or done with a partner: an activity or a shift.
 *
 * @param joint the activity, null for a shift
 * @param clash what else the partner has at the same time, "" for nothing
 */
public record Engagement(
        long partner, String name, Span span, String what, @Nullable Joint joint, String clash) {
    /** All of them by day, each with its clash. */
    public static List<Engagement> of(List<Joint> joints, List<Shift> shifts, Names names) {
        List<Engagement> all = new ArrayList<>();
        for (Joint joint : joints) {
            Joint.Time time = joint.time();
            all.add(
                    new Engagement(
                            joint.draft().partner(),
                            joint.partner(),
                            new Span(time.on(), time.from(), time.to()),
                            joint.title(),
                            joint,
                            ""));
        }
        for (Shift shift : shifts) {
            Long partner = shift.partner();
            if (partner != null) {
                all.add(
                        new Engagement(
                                partner,
                                names.of(partner),
                                shift.draft().span(),
                                shift.project(),
                                null,
                                ""));
            }
        }
        all.sort(
                Comparator.comparing((Engagement one) -> one.span.on())
                        .thenComparing(one -> one.span.from()));
        return all.stream().map(one -> one.among(all)).toList();
    }

    /** What a partner is called. */
    public interface Names {
        String of(long partner);
    }

    private Engagement among(List<Engagement> all) {
        for (Engagement other : all) {
            if (other != this
                    && other.partner == partner
                    && !other.what.equals(what)
                    && other.span.overlaps(span)) {
                return new Engagement(partner, name, span, what, joint, other.what);
            }
        }
        return this;
    }
}
