package io.leansafety.pricing;

import io.leansafety.rule.Problem;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Optional;

/**
 * What a finding that has not settled moves by one set of versions and by another, if it settles as it stands. Rule V6.
 *
 * @param id the finding
 * @param before its totals by the one, empty where something is wrong with it
 * @param after its totals by the other, empty where something is wrong with it
 * @param subjectLines the lines of subjects that differ
 * @param personLines the lines of people that differ
 * @param pointsLines the points that differ
 * @param holders the roles by which others are reached
 * @param centers the settlement center, if it is another (rule O5)
 * @param problems what is wrong with it by the other that was not by the one; paths begin at the finding
 */
public record FindingChange(
        Reference id,
        Optional<Totals> before,
        Optional<Totals> after,
        List<Line<SubjectLine>> subjectLines,
        List<Line<PersonLine>> personLines,
        List<Line<PointsLine>> pointsLines,
        List<Holders> holders,
        Optional<Line<SubjectId>> centers,
        List<Problem> problems) {
    public FindingChange {
        subjectLines = List.copyOf(subjectLines);
        personLines = List.copyOf(personLines);
        pointsLines = List.copyOf(pointsLines);
        holders = List.copyOf(holders);
        problems = List.copyOf(problems);
    }

    /**
     * The sums of a finding.
     *
     * @param bySubjects what subjects pay
     * @param byPeople what people pay
     * @param toPeople what people are paid
     */
    public record Totals(Money bySubjects, Money byPeople, Money toPeople) {
        static Totals of(PricedFinding finding) {
            return new Totals(
                    finding.subjectLines().stream().map(SubjectLine::amount).reduce(Money.ZERO, Money::plus),
                    sum(finding, false),
                    sum(finding, true));
        }

        private static Money sum(PricedFinding finding, boolean rewards) {
            return finding.personLines().stream()
                    .filter(line -> line.isReward() == rewards)
                    .map(PersonLine::amount)
                    .reduce(Money.ZERO, Money::plus);
        }
    }

    /**
     * A line that differs.
     *
     * @param <L> the type of the lines
     * @param before the line by the one, empty where there is none
     * @param after the line by the other, empty where there is none
     */
    public record Line<L>(Optional<L> before, Optional<L> after) {}

    /**
     * Who is reached by a role.
     *
     * @param role the role
     * @param before who is by the one, by id
     * @param after who is by the other, by id
     */
    public record Holders(RoleName role, List<PersonId> before, List<PersonId> after) {
        public Holders {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Whether it says anything. */
    boolean isAny() {
        return !before.equals(after)
                || centers.isPresent()
                || !(subjectLines.isEmpty()
                        && personLines.isEmpty()
                        && pointsLines.isEmpty()
                        && holders.isEmpty()
                        && problems.isEmpty());
    }
}
