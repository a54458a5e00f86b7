package org.branchbook.donation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;

/** Something given. */
public record Donation(long id, Draft draft) {
    private static final int AMOUNT = 60;

    /**
     * A donation as a form holds it.
     *
     * @param voluntary whether it was given freely; nothing else is entered
     */
    public record Draft(
            LocalDate on, String donor, Gift gift, To to, boolean voluntary, String note) {
        public Draft {
            donor = donor.strip();
            note = note.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "donor", donor, "donation.problem.noDonor");
            Texts.check(problems, "donor", donor, Texts.PERSON);
            Texts.required(problems, "item", gift.item, "donation.problem.noItem");
            Texts.check(problems, "item", gift.item, Texts.NAME);
            Texts.check(problems, "amount", gift.amount, AMOUNT);
            Texts.required(problems, "recipient", to.recipient, "donation.problem.noRecipient");
            Texts.check(problems, "recipient", to.recipient, Texts.NAME);
            Texts.check(problems, "receipt", to.receipt, AMOUNT);
            Texts.check(problems, "note", note, Texts.NOTE);
            if (!voluntary) {
                problems.add(Problem.of("voluntary", "donation.problem.voluntary"));
            }
            return problems;
        }

        /** What it is called in a sentence. */
        public String said() {
            return donor + "：" + gift.item;
        }
    }

    /**
     * What was given.
     *
     * @param amount as the receipt says it, with its unit
     */
    public record Gift(String item, String amount) {
        public Gift {
            item = item.strip();
            amount = amount.strip();
        }
    }

    /**
     * Who got it.
     *
     * @param receipt its number, "" while there is none
     */
    public record To(String recipient, String receipt) {
        public To {
            recipient = recipient.strip();
            receipt = receipt.strip();
        }

        public boolean acknowledged() {
            return !receipt.isEmpty();
        }
    }
}
