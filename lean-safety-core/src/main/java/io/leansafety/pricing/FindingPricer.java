package io.leansafety.pricing;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.policy.DocumentKind;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what one finding names, says what is wrong with it, and has it priced. Rules P1, P4 to P7, T3 to T5. */
final class FindingPricer {
    private final Pricing pricing;
    private final Organization organization;
    private final FindingFact finding;
    private final Problems problems;
    private final Place here;

    FindingPricer(Pricing pricing, FindingFact finding, Problems problems, Place here) {
        this.pricing = pricing;
        this.organization = pricing.organization();
        this.finding = finding;
        this.problems = problems;
        this.here = here;
    }

    /** Prices as far as it can, so that every problem is found; gives a result only if there is none. */
    Optional<PricedFinding> price() {
        int before = problems.errorCount();
        checkFigures();
        checkPeople();
        checkDecision();
        MarketSubject subject = subject(finding.subject(), true, here.field("subject"));
        MarketSubject beneficiary = subject(finding.beneficiary(), false, here.field("beneficiary"));
        PriceItem item = pricing.item(finding.item(), subject, finding.foundOn(), problems, here.field("item"));
        FinderClass finder = finding.finder();
        Reference id = finding.id();
        LocalDate day = finding.foundOn();
        if (item == null || finder == null) {
            return Optional.empty();
        }
        boolean decided =
                finding.status() == FindingStatus.REVISED || item.caseByCase().contains(finder);
        Awaiting awaiting = awaiting(decided);
        boolean settles = awaiting == null && finding.status().settles();
        if (settles) {
            checkSettling(item, beneficiary != null, decided);
        }
        if (subject == null || day == null || id == null) {
            return Optional.empty();
        }
        PricedFinding unmoved = new PricedFinding(id, day, subject, null, awaiting, List.of(), List.of(), List.of());
        PricedFinding priced = settles ? lines(unmoved, item, finder, decided ? null : item, beneficiary) : unmoved;
        return problems.errorCount() == before ? Optional.of(priced) : Optional.empty();
    }

    private PricedFinding lines(
            PricedFinding unmoved,
            PriceItem item,
            FinderClass finder,
            @Nullable PriceItem pricedBy,
            @Nullable MarketSubject beneficiary) {
        FindingLines lines = new FindingLines(pricing, finding, unmoved, finder, problems, here);
        try {
            if (pricedBy == null) {
                return lines.byDecision(item.document() == DocumentKind.NOTICE ? beneficiary : null);
            }
            return lines.byCatalog(pricedBy, beneficiary);
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amount-too-large", RuleId.V1, here, "reference", unmoved.id());
            return unmoved;
        }
    }

    private @Nullable Awaiting awaiting(boolean decided) {
        return switch (finding.status()) {
            case ISSUED -> Awaiting.CONFIRMATION;
            case APPEALED -> Awaiting.APPEAL;
            case REVOKED -> null;
            case CONFIRMED, UPHELD, REVISED -> decided && finding.decision().isEmpty() ? Awaiting.DECISION : null;
        };
    }

    private void checkFigures() {
        if (finding.finder() == null) {
            problems.missing(here.field("finder"));
        }
        if (finding.quantity() < 1 || finding.quantity() > FindingFact.MOST) {
            problems.errorUnlessKnown("bad-quantity", RuleId.P4, here.field("quantity"), "was", finding.quantity());
        }
        if (finding.occurrence() < 1) {
            problems.errorUnlessKnown(
                    "bad-occurrence", RuleId.P6, here.field("occurrence"), "was", finding.occurrence());
        }
    }

    private void checkPeople() {
        checkPerson(finding.foundBy(), here.field("foundBy"));
        checkPerson(finding.offender(), here.field("offender"));
        finding.holders().forEach((role, people) -> {
            Place list = here.field("holders").field(role.value());
            if (role.equals(RoleName.OFFENDER) || role.equals(RoleName.FINDER)) {
                problems.error("reserved-role", RuleId.P5, list, "role", role);
            }
            for (int i = 0; i < people.size(); i++) {
                checkPerson(people.get(i), list.index(i));
            }
        });
    }

    private void checkDecision() {
        for (int i = 0; i < finding.decision().size(); i++) {
            DecisionFact line = finding.decision().get(i);
            Place place = here.field("decision").index(i);
            if ((line.person() == null) == (line.subject() == null) && !problems.isDoubtful(place)) {
                problems.error("person-or-subject", RuleId.P7, place);
            }
            checkPerson(line.person(), place.field("person"));
            subject(line.subject(), false, place.field("subject"));
            if (line.amount() == null) {
                problems.missing(place.field("amount"));
            } else if (line.amount().isNegative()) {
                problems.error("negative-amount", RuleId.V1, place.field("amount"), "was", line.amount());
            }
        }
    }

    private void checkSettling(PriceItem item, boolean hasBeneficiary, boolean decided) {
        if (!decided && !finding.decision().isEmpty()) {
            problems.error("needless-decision", RuleId.P7, here.field("decision"), "item", item.code());
        }
        if (!decided && finding.offender() == null && item.namesOffender()) {
            problems.errorUnlessKnown("missing-offender", RuleId.P5, here.field("offender"), "item", item.code());
        }
        if (finding.beneficiary() != null && hasBeneficiary && item.isWhole()) {
            checkBeneficiary(finding.beneficiary(), item, decided);
        }
    }

    private void checkBeneficiary(SubjectId beneficiary, PriceItem item, boolean decided) {
        Place field = here.field("beneficiary");
        boolean paysItself = decided
                ? finding.decision().stream().anyMatch(line -> beneficiary.equals(line.subject()))
                : beneficiary.equals(finding.subject());
        if (item.document() == DocumentKind.SLIP) {
            problems.error("beneficiary-of-slip", RuleId.T3, field, "beneficiary", beneficiary, "kind", item.kind());
        } else if (paysItself) {
            problems.error("beneficiary-is-payer", RuleId.T4, field, "beneficiary", beneficiary);
        }
    }

    private @Nullable MarketSubject subject(@Nullable SubjectId id, boolean required, Place field) {
        if (id == null) {
            if (required) {
                problems.missing(field);
            }
            return null;
        }
        if (!organization.hasSubject(id)) {
            problems.error("unknown-subject", RuleId.O1, field, "subject", id);
        }
        return organization.findSubject(id).orElse(null);
    }

    private void checkPerson(@Nullable PersonId person, Place field) {
        if (person != null && !organization.hasPerson(person)) {
            problems.error("unknown-person", RuleId.O2, field, "person", person);
        }
    }
}
