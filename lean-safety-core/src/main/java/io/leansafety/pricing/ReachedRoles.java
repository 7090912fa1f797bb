package io.leansafety.pricing;

import io.leansafety.finding.FindingFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.RoleQuery;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whom the roles of an item reach by a finding of it. Rule O4. */
final class ReachedRoles {
    private ReachedRoles() {}

    /** The people by role, for each that the item names and somebody holds; the finding itself names the offender. */
    static Map<RoleName, List<PersonId>> of(Pricing pricing, FindingFact finding) {
        Map<RoleName, List<PersonId>> reached = new TreeMap<>();
        LocalDate day = finding.foundOn();
        Optional<MarketSubject> subject = Optional.ofNullable(finding.subject())
                .flatMap(id -> pricing.organization().findSubject(id));
        if (day != null && finding.item() != null && subject.isPresent()) {
            pricing.catalogs().find(finding.item(), subject.get(), day).stream()
                    .flatMap(ReachedRoles::roles)
                    .forEach(role -> reached.put(role, holders(pricing, finding, role, subject.get(), day)));
        }
        reached.values().removeIf(List::isEmpty);
        return reached;
    }

    private static Stream<RoleName> roles(PriceItem item) {
        return Stream.of(
                        item.charges().stream().map(PriceItem.Charge::role),
                        item.rewards().stream().map(PriceItem.Charge::role),
                        item.points().stream().map(PriceItem.PointsLoss::role))
                .flatMap(roles -> roles)
                .filter(role -> !role.equals(RoleName.OFFENDER) && !role.equals(RoleName.FINDER));
    }

    private static List<PersonId> holders(
            Pricing pricing, FindingFact finding, RoleName role, MarketSubject subject, LocalDate day) {
        List<PersonId> named = finding.holders().getOrDefault(role, List.of());
        return named.isEmpty()
                ? pricing.organization()
                        .holdersOf(new RoleQuery(role, subject, day, finding.shift(), finding.specialty()))
                : List.copyOf(new TreeSet<>(named));
    }
}
