package org.branchbook.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.person.PersonName;

/** People by what is typed for them: a name, a number, or the label of both. */
public final class PersonPick {
    private final List<RosterEntry> people;

    public PersonPick(List<RosterEntry> people) {
        this.people = List.copyOf(people);
    }

    /** What is offered: 张三, and 张三 2023001 where he has a number. */
    public List<String> labels() {
        return people.stream().map(PersonPick::label).toList();
    }

    public static String label(RosterEntry entry) {
        return (entry.name() + " " + entry.member().value(MemberField.NUMBER)).strip();
    }

    /** The one who is meant, none where nobody or several can be. */
    public Optional<RosterEntry> find(String typed) {
        String wanted = PersonName.normalise(typed);
        List<RosterEntry> found = new ArrayList<>();
        for (RosterEntry entry : people) {
            if (wanted.equals(label(entry))
                    || wanted.equals(entry.name())
                    || wanted.equals(entry.member().value(MemberField.NUMBER))) {
                found.add(entry);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
