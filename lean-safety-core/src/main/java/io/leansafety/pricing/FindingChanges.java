package io.leansafety.pricing;

import com.google.common.collect.Sets;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.pricing.FindingChange.Holders;
import io.leansafety.pricing.FindingChange.Line;
import io.leansafety.pricing.FindingChange.Totals;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Prices findings that have not settled by two sets of versions, and compares. Each is priced as if it were confirmed as
 * it stands; one that waits for a decision moves nothing by either. Rules V6 and O4.
 */
public final class FindingChanges {
    private final Optional<Pricing> before;
    private final Optional<Pricing> after;

    private FindingChanges(Optional<Pricing> before, Optional<Pricing> after) {
        this.before = before;
        this.after = after;
    }

    /** A finding by one set of versions: priced, or what is wrong with it. */
    private record Priced(
            Optional<PricedFinding> finding, List<Problem> problems, Map<RoleName, List<PersonId>> holders) {}

    /**
     * Returns what differs.
     *
     * @param before the one, empty where nothing can be priced by it
     * @param after the other, empty where nothing can be priced by it
     * @param open findings that have not settled
     * @return each finding that differs, by id
     */
    public static List<FindingChange> between(
            Optional<Pricing> before, Optional<Pricing> after, Collection<FindingFact> open) {
        FindingChanges changes = new FindingChanges(before, after);
        return open.stream()
                .flatMap(finding -> Optional.ofNullable(finding.id()).map(id -> changes.of(id, finding)).stream())
                .filter(FindingChange::isAny)
                .sorted(Comparator.comparing(FindingChange::id))
                .toList();
    }

    private FindingChange of(Reference id, FindingFact finding) {
        FindingFact settling = finding.status().settles() ? finding : finding.withStatus(FindingStatus.CONFIRMED);
        Priced one = price(before, settling);
        Priced other = price(after, settling);
        return new FindingChange(
                id,
                one.finding().map(Totals::of),
                other.finding().map(Totals::of),
                lines(one, other, PricedFinding::subjectLines, FindingChanges::keyOf),
                lines(one, other, PricedFinding::personLines, FindingChanges::keyOf),
                lines(one, other, PricedFinding::pointsLines, FindingChanges::keyOf),
                holders(one.holders(), other.holders()),
                centers(one, other),
                without(other.problems(), one.problems()));
    }

    private static Priced price(Optional<Pricing> pricing, FindingFact finding) {
        Problems problems = new Problems();
        Optional<PricedFinding> priced = pricing.flatMap(by -> by.price(finding, problems, Place.in(Document.MONTH)));
        return new Priced(
                priced,
                problems.errors(),
                pricing.map(by -> ReachedRoles.of(by, finding)).orElse(Map.of()));
    }

    private static List<Object> keyOf(SubjectLine line) {
        return List.of(line.payer(), line.beneficiary(), line.rule());
    }

    private static List<Object> keyOf(PersonLine line) {
        return List.of(line.person(), line.rule(), line.role());
    }

    private static List<Object> keyOf(PointsLine line) {
        return List.of(line.person(), line.role(), line.category());
    }

    private static <L> List<Line<L>> lines(
            Priced one, Priced other, Function<PricedFinding, List<L>> linesOf, Function<L, Object> keyOf) {
        List<L> old = one.finding().map(linesOf).orElse(List.of());
        List<L> fresh = other.finding().map(linesOf).orElse(List.of());
        List<L> come = without(fresh, old);
        List<Line<L>> lines = new ArrayList<>();
        for (L gone : without(old, fresh)) {
            Object key = keyOf.apply(gone);
            Optional<L> instead =
                    come.stream().filter(line -> keyOf.apply(line).equals(key)).findFirst();
            instead.ifPresent(come::remove);
            lines.add(new Line<>(Optional.of(gone), instead));
        }
        come.forEach(line -> lines.add(new Line<>(Optional.empty(), Optional.of(line))));
        return lines;
    }

    /** What is in one list and not in another, each thing as often as it is there more often. */
    private static <T> List<T> without(List<T> all, List<T> others) {
        List<T> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    private static Optional<Line<SubjectId>> centers(Priced one, Priced other) {
        Line<SubjectId> line = new Line<>(center(one), center(other));
        return line.before().isEmpty()
                        || line.after().isEmpty()
                        || line.before().equals(line.after())
                ? Optional.empty()
                : Optional.of(line);
    }

    private static Optional<SubjectId> center(Priced priced) {
        return priced.finding().map(finding -> finding.subject().center().id());
    }

    private static List<Holders> holders(Map<RoleName, List<PersonId>> one, Map<RoleName, List<PersonId>> other) {
        return new TreeSet<>(Sets.union(one.keySet(), other.keySet()))
                .stream()
                        .map(role -> new Holders(
                                role, one.getOrDefault(role, List.of()), other.getOrDefault(role, List.of())))
                        .filter(holders -> !holders.before().equals(holders.after()))
                        .toList();
    }
}
