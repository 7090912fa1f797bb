package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.value.Points;
import io.leansafety.value.RoleName;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points that a finding takes off a duty score, as handed in. Rule A2b.
 *
 * @param role who is reached, required
 * @param category the category of the deduction, required
 * @param points how many for each unit of measure, required
 * @param finders the finder classes for which it counts; empty for all but SELF
 */
public record PointsFact(
        @Nullable RoleName role,
        @Nullable String category,
        @Nullable Points points,
        Collection<FinderClass> finders) {
    public PointsFact {
        finders = List.copyOf(finders);
    }

    /**
     * Returns whether the points count for a finding of a class.
     *
     * @param finder the class of who found it
     * @return whether the class is listed, or none is and it is not SELF
     */
    public boolean countsFor(FinderClass finder) {
        return finders.isEmpty() ? finder != FinderClass.SELF : finders.contains(finder);
    }
}
