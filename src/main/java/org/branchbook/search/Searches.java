package org.branchbook.search;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.search.Found.Group;
import org.branchbook.search.Found.Hit;
import org.branchbook.search.Found.Kind;
import org.branchbook.search.Found.Part;
import org.branchbook.search.Found.Target;
import org.branchbook.search.Item.Text;
import org.branchbook.search.SearchRepository.Body;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The door to finding anything. Call it on the database thread: it keeps the texts of the book,
 * about two bytes a character, as long as memory is not needed for something else.
 */
public final class Searches {
    /** So many of a kind are handed out at most; more words find fewer. */
    public static final int SHOWN = 50;

    private static final List<MemberField> WORK =
            List.of(
                    MemberField.CLASS_NAME,
                    MemberField.MAJOR,
                    MemberField.GRADE,
                    MemberField.WORK_POST,
                    MemberField.UNIT_POST);

    /** Of these a record has several, each found for itself. */
    private static final Set<Kind> MANY = Set.of(Kind.RESOLUTION, Kind.FOLLOW_UP, Kind.FILE);

    private final SearchRepository repository;
    private final Members members;
    private final Clock clock;
    private @Nullable SoftReference<Texts> kept;

    /** Everything as it was when the book had this state. */
    private record Texts(long state, LocalDate day, Map<Long, Body> bodies, List<Item> items) {}

    /** A text that holds a word, before a passage is made of it. */
    private record Match(Item item, Text text, int rank) {}

    public Searches(Sql sql, Members members, Clock clock) {
        this.repository = new SearchRepository(sql);
        this.members = members;
        this.clock = clock;
    }

    /** Reads the texts, so that the first question is answered as fast as the next. */
    public void prepare() {
        items();
    }

    /** What holds every word of a question; nothing where the question is empty. */
    public Found find(String question) {
        List<String> words = Fold.words(question);
        if (words.isEmpty()) {
            return new Found(List.of());
        }
        Map<Kind, List<Match>> matches = new EnumMap<>(Kind.class);
        for (Item item : items()) {
            if (item.answers(words)) {
                collect(matches, item, words);
            }
        }
        List<Group> groups = new ArrayList<>();
        matches.forEach((kind, found) -> groups.add(group(kind, found, words)));
        return new Found(groups);
    }

    private static void collect(Map<Kind, List<Match>> matches, Item item, List<String> words) {
        EnumMap<Kind, Match> first = new EnumMap<>(Kind.class);
        for (Text text : item.texts()) {
            boolean spelt = text.part() == Part.NAME && words.stream().anyMatch(item::spelt);
            if (spelt || text.hasAny(words)) {
                Kind kind = text.part().kind();
                Match match = new Match(item, text, rank(text, words));
                boolean each = MANY.contains(kind);
                if (each || first.putIfAbsent(kind, match) == null) {
                    matches.computeIfAbsent(kind, _ -> new ArrayList<>()).add(match);
                }
            }
        }
    }

    /** Names and titles before what only mentions the words; those that begin with one first. */
    private static int rank(Text text, List<String> words) {
        boolean headed = text.part() == Part.NAME || text.part() == Part.TITLE;
        if (!headed) {
            return 2;
        }
        return text.folded().startsWith(words.getFirst()) ? 0 : 1;
    }

    private static Group group(Kind kind, List<Match> found, List<String> words) {
        List<Hit> hits =
                found.stream()
                        .sorted(Comparator.comparingInt(Match::rank))
                        .limit(SHOWN)
                        .map(match -> hit(kind, match, words))
                        .toList();
        return new Group(kind, found.size(), hits);
    }

    private static Hit hit(Kind kind, Match match, List<String> words) {
        Text text = match.text();
        Passage passage =
                text.shown() ? Passage.of(text.text(), text.folded(), words) : Passage.NONE;
        return new Hit(kind, match.item().target(), text.part(), text.place(), passage);
    }

    private List<Item> items() {
        long state = repository.state();
        LocalDate today = LocalDate.now(clock);
        Texts texts = kept == null ? null : kept.get();
        if (texts == null || texts.state() != state || !texts.day().equals(today)) {
            Map<Long, Body> bodies = repository.bodies(texts == null ? Map.of() : texts.bodies());
            List<RosterEntry> everybody = members.everybody(today);
            List<Item> items = people(everybody);
            items.addAll(records(bodies));
            items.addAll(
                    repository.talks(
                            everybody.stream()
                                    .collect(
                                            Collectors.toMap(RosterEntry::id, RosterEntry::name))));
            texts = new Texts(state, today, bodies, items);
            kept = new SoftReference<>(texts);
        }
        return texts.items();
    }

    /** Latest first. */
    private List<Item> records(Map<Long, Body> bodies) {
        Map<Long, List<Text>> more = repository.onRecords();
        return bodies.values().stream()
                .sorted(
                        Comparator.comparing((Body body) -> body.target().date())
                                .thenComparingLong(body -> body.target().id().value())
                                .reversed())
                .map(body -> {
                    List<Text> texts = new ArrayList<>(body.texts());
                    texts.addAll(more.getOrDefault(body.target().id().value(), List.of()));
                    return new Item(body.target(), texts, "");
                })
                .toList();
    }

    /** Everybody, in the branch's own order. Private fields are not among the texts. */
    private List<Item> people(List<RosterEntry> everybody) {
        Map<Long, List<Text>> files = repository.onPeople();
        List<Item> people = new ArrayList<>();
        for (RosterEntry entry : everybody) {
            Member member = entry.member();
            List<Text> texts = new ArrayList<>();
            texts.add(Text.of(Part.NAME, entry.name()));
            String number = member.value(MemberField.NUMBER);
            if (!number.isEmpty()) {
                texts.add(Text.of(Part.NUMBER, number));
            }
            for (MemberField field : WORK) {
                if (!member.value(field).isEmpty()) {
                    texts.add(Text.of(Part.WORK, member.value(field)));
                }
            }
            texts.addAll(files.getOrDefault(entry.id().value(), List.of()));
            Target target =
                    new Target.Person(
                            entry.id(), entry.name(), entry.stage(), entry.belonging().left());
            people.add(new Item(target, texts, member.search().pinyin()));
        }
        return people;
    }
}
