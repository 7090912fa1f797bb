package io.leansafety.organization;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.value.DateSpan;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares who holds which role in two organizations. Rule O4. */
public final class HolderChanges {
    private static final Comparator<Key> BY_SUBJECT = comparing(Key::subject).thenComparing(Key::role);

    /** Two holders are the same where person, shift and specialty are, however long they hold the role. */
    private static final Comparator<RoleFact> BY_PERSON = comparing(RoleFact::person, nullsFirst(naturalOrder()))
            .thenComparing(RoleFact::shift, nullsFirst(naturalOrder()))
            .thenComparing(RoleFact::specialty, nullsFirst(naturalOrder()));

    private HolderChanges() {}

    private record Key(RoleName role, SubjectId subject) {}

    /**
     * Returns what differs on a day.
     *
     * @param before the one organization, resolved without problems
     * @param after the other, resolved without problems
     * @param day the day
     * @return each role at a subject whose holders differ, by subject and role
     */
    public static List<HolderChange> between(OrganizationFacts before, OrganizationFacts after, LocalDate day) {
        Multimap<Key, RoleFact> one = holders(before, day);
        Multimap<Key, RoleFact> other = holders(after, day);
        TreeSet<Key> keys = new TreeSet<>(BY_SUBJECT);
        keys.addAll(one.keySet());
        keys.addAll(other.keySet());
        List<HolderChange> changes = new ArrayList<>();
        for (Key key : keys) {
            if (!isSame(one.get(key), other.get(key))) {
                changes.add(new HolderChange(
                        key.role(), key.subject(), List.copyOf(one.get(key)), List.copyOf(other.get(key))));
            }
        }
        return List.copyOf(changes);
    }

    private static Multimap<Key, RoleFact> holders(OrganizationFacts facts, LocalDate day) {
        Multimap<Key, RoleFact> holders =
                MultimapBuilder.hashKeys().treeSetValues(BY_PERSON).build();
        for (RoleFact fact : facts.roles()) {
            if (fact.role() != null && fact.subject() != null && isHeld(fact.from(), fact.to(), day)) {
                holders.put(new Key(fact.role(), fact.subject()), fact);
            }
        }
        return holders;
    }

    private static boolean isHeld(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return from != null && new DateSpan(from, to).includes(day);
    }

    private static boolean isSame(Collection<RoleFact> one, Collection<RoleFact> other) {
        return one.size() == other.size() && one.containsAll(other);
    }
}
