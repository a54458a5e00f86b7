package org.branchbook.donation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.branchbook.register.Kept;
import org.branchbook.storage.Row;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

final class DonationRepository implements Kept.Store<Donation.Draft> {
    private final Sql sql;

    DonationRepository(Sql sql) {
        this.sql = sql;
    }

    List<Donation> between(LocalDate first, LocalDate last) {
        return sql.list(
                """
                select * from donation where removed_at is null and on_date between ? and ?
                order by on_date, id
                """,
                DonationRepository::donation,
                first,
                last);
    }

    @Override
    public String table() {
        return "donation";
    }

    @Override
    public long insert(Donation.Draft draft, LocalDateTime at) {
        return sql.insert(
                """
                insert into donation(on_date, donor, item, amount, recipient, receipt, voluntary,
                  note, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                params(draft, at));
    }

    @Override
    public void update(long id, Donation.Draft draft) {
        sql.update(
                """
                update donation set on_date = ?, donor = ?, item = ?, amount = ?, recipient = ?,
                  receipt = ?, voluntary = ?, note = ? where id = ?
                """,
                params(draft, id));
    }

    private static @Nullable Object[] params(Donation.Draft draft, Object last) {
        return new @Nullable Object[] {
            draft.on(),
            draft.donor(),
            draft.gift().item(),
            draft.gift().amount(),
            draft.to().recipient(),
            draft.to().receipt(),
            draft.voluntary(),
            draft.note(),
            last
        };
    }

    private static Donation donation(Row row) {
        return new Donation(
                row.id("id"),
                new Donation.Draft(
                        row.date("on_date"),
                        row.text("donor"),
                        new Donation.Gift(row.text("item"), row.text("amount")),
                        new Donation.To(row.text("recipient"), row.text("receipt")),
                        row.flag("voluntary"),
                        row.text("note")));
    }
}
