package org.branchbook.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it is kept in JSON.
 *
 * @param columns each the name of a field, or the name, = and a title of its own
 */
record KeptProfile(
        String name,
        List<String> columns,
        String dates,
        String blank,
        boolean spaced,
        String order,
        String people,
        @Nullable String asOf,
        boolean full) {

    static KeptProfile of(ExportProfile profile) {
        return new KeptProfile(
                profile.name(),
                profile.columns().stream()
                        .map(column -> column.field().name() + "=" + column.title())
                        .toList(),
                profile.writing().dates().name(),
                profile.writing().blank(),
                profile.writing().spaced(),
                profile.order().name(),
                profile.people().name(),
                profile.scope().asOf().kept(),
                profile.scope().full());
    }

    /** A column whose field is not known any more is left out. */
    ExportProfile profile() {
        List<ExportProfile.Column> known =
                columns.stream()
                        .flatMap(kept -> {
                            String[] parts = kept.split("=", 2);
                            return ExportField.named(parts[0]).stream()
                                    .map(field ->
                                            new ExportProfile.Column(
                                                    field,
                                                    parts.length > 1 ? parts[1] : field.title()));
                        })
                        .toList();
        return new ExportProfile(
                name,
                known,
                new ExportProfile.Writing(DateStyle.valueOf(dates), blank, spaced),
                ExportOrder.valueOf(order),
                ExportPeople.valueOf(people),
                new ExportProfile.Scope(AsOf.parse(asOf), full));
    }
}
