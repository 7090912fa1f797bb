package io.leansafety.life;

import com.google.common.collect.ImmutableSet;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers are looked for, by what they are filed under.
 *
 * @param days the days that they are about
 * @param subjects the subjects that they are about; none for all
 * @param item the item, or null for all
 * @param person the person, or null for all
 * @param location the location, or null for all
 */
public record Selection(
        DateSpan days,
        Set<SubjectId> subjects,
        @Nullable ItemCode item,
        @Nullable PersonId person,
        @Nullable LocationId location) {
    public Selection {
        subjects = ImmutableSet.copyOf(subjects);
    }

    /**
     * Returns what selects by days alone.
     *
     * @param days the days
     * @return the selection
     */
    public static Selection of(DateSpan days) {
        return new Selection(days, Set.of(), null, null, null);
    }

    /**
     * Returns this selection for some subjects alone.
     *
     * @param wanted the subjects, none for all
     * @return the selection
     */
    public Selection of(Set<SubjectId> wanted) {
        return new Selection(days, wanted, item, person, location);
    }

    /**
     * Returns this selection for one item alone.
     *
     * @param wanted the item
     * @return the selection
     */
    public Selection of(ItemCode wanted) {
        return new Selection(days, subjects, wanted, person, location);
    }

    /**
     * Returns this selection for one person alone.
     *
     * @param wanted the person
     * @return the selection
     */
    public Selection of(PersonId wanted) {
        return new Selection(days, subjects, item, wanted, location);
    }

    /**
     * Returns this selection for one location alone.
     *
     * @param wanted the location
     * @return the selection
     */
    public Selection of(LocationId wanted) {
        return new Selection(days, subjects, item, person, wanted);
    }

    /**
     * Returns whether a dossier is looked for.
     *
     * @param filing what it is filed under
     * @return whether it fits all that was said
     */
    public boolean includes(Filing filing) {
        return days.includes(filing.day())
                && (subjects.isEmpty() || subjects.contains(filing.subject()))
                && (item == null || item.equals(filing.item()))
                && (person == null || person.equals(filing.person()))
                && (location == null || location.equals(filing.location()));
    }
}
