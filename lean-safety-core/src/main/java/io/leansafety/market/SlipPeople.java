package io.leansafety.market;

import com.google.common.collect.Sets;
import io.leansafety.finding.FindingFact;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PointsLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Problems;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a finding charges, and who gains by it, as it would settle. Rules P5, P7, P8 and A9.
 *
 * <p>Somebody gains who is rewarded, and somebody whom it spares what they would pay by the catalog and the roles: because
 * they are said to have found it, or because it names somebody else as the holder of their role.
 */
final class SlipPeople {
    private final Optional<Pricing> pricing;

    SlipPeople(Optional<Pricing> pricing) {
        this.pricing = pricing;
    }

    /** Whom it charges; what can't be priced any more charges those whom it names. */
    Set<PersonId> charged(FindingFact finding) {
        Set<PersonId> people = new LinkedHashSet<>();
        Stream.ofNullable(finding.offender()).forEach(people::add);
        finding.decision().stream()
                .flatMap(decided -> Stream.ofNullable(decided.person()))
                .forEach(people::add);
        lines(finding).filter(line -> !line.isReward()).map(PersonLine::person).forEach(people::add);
        return people;
    }

    /** Whom it rewards. */
    Set<PersonId> rewarded(FindingFact finding) {
        Set<PersonId> people = new LinkedHashSet<>();
        lines(finding).filter(PersonLine::isReward).map(PersonLine::person).forEach(people::add);
        return people;
    }

    /** Whom it spares; nobody where it can't be priced. */
    Set<PersonId> spared(FindingFact finding) {
        boolean namesNobody = finding.foundBy() == null && finding.holders().isEmpty();
        Optional<PricedFinding> priced = namesNobody ? Optional.empty() : price(finding);
        if (priced.isEmpty()) {
            return Set.of();
        }
        Set<PersonId> people = new LinkedHashSet<>(paying(with(finding, null, Map.of())));
        if (!finding.holders().isEmpty()) {
            people.addAll(paying(with(finding, null, finding.holders())));
        }
        return Sets.difference(people, paying(priced.get()));
    }

    private Set<PersonId> paying(FindingFact finding) {
        return price(finding).map(SlipPeople::paying).orElse(Set.of());
    }

    private static Set<PersonId> paying(PricedFinding priced) {
        Set<PersonId> people = new LinkedHashSet<>();
        priced.personLines().stream()
                .filter(line -> !line.isReward())
                .map(PersonLine::person)
                .forEach(people::add);
        priced.pointsLines().stream().map(PointsLine::person).forEach(people::add);
        return people;
    }

    private Stream<PersonLine> lines(FindingFact finding) {
        return price(finding).map(PricedFinding::personLines).stream().flatMap(List::stream);
    }

    private Optional<PricedFinding> price(FindingFact finding) {
        return pricing.flatMap(known -> known.price(finding.settling(), new Problems(), Asked.FINDING));
    }

    private static FindingFact with(
            FindingFact finding, @Nullable PersonId foundBy, Map<RoleName, List<PersonId>> holders) {
        return new FindingFact(
                finding.id(),
                finding.foundOn(),
                finding.finder(),
                foundBy,
                finding.item(),
                finding.quantity(),
                finding.subject(),
                finding.offender(),
                finding.shift(),
                finding.specialty(),
                holders,
                finding.occurrence(),
                finding.status(),
                finding.beneficiary(),
                finding.decision());
    }
}
