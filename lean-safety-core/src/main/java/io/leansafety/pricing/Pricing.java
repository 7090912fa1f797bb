package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.policy.DocumentKind;
import io.leansafety.policy.PriceTerms;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices findings by the catalogs of a company, or by their decisions. Rules P1 to P8, A2b, T3 to T5.
 *
 * @param terms the policy's terms of prices
 * @param catalogs the catalogs
 * @param organization who may be reached
 */
public record Pricing(PriceTerms terms, Catalogs catalogs, Organization organization) {

    /** What is known of a finding, looked up. */
    private record Known(
            @Nullable MarketSubject subject,
            @Nullable PriceItem item,
            @Nullable MarketSubject beneficiary,
            boolean isComplete) {}

    /**
     * Prices a finding.
     *
     * @param finding the finding as handed in
     * @return what it moves, or everything that is wrong with it; paths begin at the finding
     */
    public Outcome<PricedFinding> price(FindingFact finding) {
        Problems problems = new Problems();
        Optional<PricedFinding> priced = price(finding, problems, Place.in(Document.MONTH));
        return Outcome.of(problems, priced::orElseThrow);
    }

    /**
     * Prices a finding, gathering its problems with those of others.
     *
     * @param finding the finding as handed in
     * @param problems gathers everything that is wrong
     * @param here where the finding stands in its document
     * @return what it moves, empty if something is wrong with it
     */
    public Optional<PricedFinding> price(FindingFact finding, Problems problems, Place here) {
        Known known = lookUp(finding, problems, here);
        Reference id = finding.id();
        LocalDate day = finding.foundOn();
        FinderClass finder = finding.finder();
        PriceItem item = known.item();
        boolean settles = finding.status().settles();
        boolean decided = finder == null ? item == null || !item.caseByCase().isEmpty() : isDecided(finding, item);
        if (item != null && settles && !decided) {
            checkCatalogPriced(finding, item, problems, here);
        }
        if (item != null && settles && finder != null) {
            checkBeneficiary(finding, item, decided, problems, here);
        }
        if (known.subject() == null
                || item == null
                || id == null
                || day == null
                || finder == null
                || !known.isComplete()
                || !known.subject().isRooted()) {
            return Optional.empty();
        }
        Awaiting awaiting = awaiting(finding, decided);
        if (awaiting != null || !settles) {
            return Optional.of(
                    new PricedFinding(id, day, known.subject(), null, awaiting, List.of(), List.of(), List.of()));
        }
        FindingLines lines = new FindingLines(this, finding, day, finder, known.subject(), problems, here);
        try {
            PricedFinding priced = decided
                    ? lines.byDecision(id, item, known.beneficiary())
                    : lines.byCatalog(id, item, known.beneficiary());
            return Optional.of(priced);
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amount-too-large", RuleId.V1, here, "reference", id);
            return Optional.empty();
        }
    }

    /** Whether a decision, and not the catalog, says what the finding costs. */
    private static boolean isDecided(FindingFact finding, @Nullable PriceItem item) {
        return finding.status() == FindingStatus.REVISED
                || item == null
                || (finding.finder() != null && item.caseByCase().contains(finding.finder()));
    }

    private static @Nullable Awaiting awaiting(FindingFact finding, boolean decided) {
        return switch (finding.status()) {
            case ISSUED -> Awaiting.CONFIRMATION;
            case APPEALED -> Awaiting.APPEAL;
            case REVOKED -> null;
            case CONFIRMED, UPHELD, REVISED -> decided && finding.decision().isEmpty() ? Awaiting.DECISION : null;
        };
    }

    /** Looks everything up that the finding names, and says what does not exist. */
    private Known lookUp(FindingFact finding, Problems problems, Place here) {
        int before = problems.errorCount();
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
        MarketSubject subject = subject(finding.subject(), true, problems, here.field("subject"));
        PriceItem item = item(finding.item(), subject, finding.foundOn(), problems, here.field("item"));
        checkPerson(finding.foundBy(), problems, here.field("foundBy"));
        checkPerson(finding.offender(), problems, here.field("offender"));
        finding.holders().forEach((role, people) -> {
            Place list = here.field("holders").field(role.value());
            if (role.equals(RoleName.OFFENDER) || role.equals(RoleName.FINDER)) {
                problems.error("reserved-role", RuleId.P5, list, "role", role);
            }
            for (int i = 0; i < people.size(); i++) {
                checkPerson(people.get(i), problems, list.index(i));
            }
        });
        MarketSubject beneficiary = subject(finding.beneficiary(), false, problems, here.field("beneficiary"));
        checkDecision(finding, problems, here.field("decision"));
        return new Known(subject, item, beneficiary, problems.errorCount() == before);
    }

    private void checkDecision(FindingFact finding, Problems problems, Place list) {
        for (int i = 0; i < finding.decision().size(); i++) {
            var line = finding.decision().get(i);
            Place here = list.index(i);
            if ((line.person() == null) == (line.subject() == null)) {
                problems.errorUnlessKnown("person-or-subject", RuleId.P7, here);
            }
            checkPerson(line.person(), problems, here.field("person"));
            subject(line.subject(), false, problems, here.field("subject"));
            if (line.amount() == null) {
                problems.missing(here.field("amount"));
            } else if (line.amount().isNegative()) {
                problems.error("negative-amount", RuleId.V1, here.field("amount"), "was", line.amount());
            }
        }
    }

    private void checkCatalogPriced(FindingFact finding, PriceItem item, Problems problems, Place here) {
        if (!finding.decision().isEmpty()) {
            problems.error("needless-decision", RuleId.P7, here.field("decision"), "item", item.code());
        }
        if (finding.offender() == null && item.namesOffender()) {
            problems.errorUnlessKnown("missing-offender", RuleId.P5, here.field("offender"), "item", item.code());
        }
    }

    private static void checkBeneficiary(
            FindingFact finding, PriceItem item, boolean decided, Problems problems, Place here) {
        SubjectId beneficiary = finding.beneficiary();
        if (beneficiary == null || !item.isWhole()) {
            return;
        }
        Place field = here.field("beneficiary");
        if (item.document() == DocumentKind.SLIP) {
            problems.error("beneficiary-of-slip", RuleId.T3, field, "beneficiary", beneficiary, "kind", item.kind());
            return;
        }
        boolean paysItself = decided
                ? finding.decision().stream().anyMatch(line -> beneficiary.equals(line.subject()))
                : beneficiary.equals(finding.subject());
        if (paysItself) {
            problems.error("beneficiary-is-payer", RuleId.T4, field, "beneficiary", beneficiary);
        }
    }

    /**
     * Finds a subject that a field names.
     *
     * @param id the subject named, or null
     * @param required whether null is a problem
     * @param problems gathers what is wrong
     * @param field the field's place
     * @return the subject, or null after saying what is wrong
     */
    private @Nullable MarketSubject subject(@Nullable SubjectId id, boolean required, Problems problems, Place field) {
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

    private void checkPerson(@Nullable PersonId person, Problems problems, Place field) {
        if (person != null && !organization.hasPerson(person)) {
            problems.error("unknown-person", RuleId.O2, field, "person", person);
        }
    }

    /** The item as priced that day; where subject or day is not known, one of that code tells what else is wrong. */
    private @Nullable PriceItem item(
            @Nullable ItemCode code,
            @Nullable MarketSubject subject,
            @Nullable LocalDate day,
            Problems problems,
            Place field) {
        if (code == null) {
            problems.missing(field);
            return null;
        }
        boolean certain = subject != null && day != null && subject.isRooted();
        Optional<PriceItem> item = subject != null && day != null
                ? catalogs.find(code, subject, day).or(() -> certain ? Optional.empty() : catalogs.findAnywhere(code))
                : catalogs.findAnywhere(code);
        if (item.isEmpty() && !catalogs.hasGaps()) {
            problems.error(
                    "unknown-item",
                    RuleId.P1,
                    field,
                    "item",
                    code,
                    "subject",
                    subject == null ? "?" : subject,
                    "day",
                    day == null ? "?" : day);
        }
        return item.orElse(null);
    }

    /**
     * Finds an item of a trade, as priced for its outgoing or tendering subject.
     *
     * @param code the item named, or null
     * @param subject the subject by whose catalog it goes, if known
     * @param day the day by which it goes, if known
     * @param problems gathers what is wrong
     * @param field the field's place
     * @return whether there is such an item
     */
    public boolean hasItem(
            @Nullable ItemCode code,
            @Nullable MarketSubject subject,
            @Nullable LocalDate day,
            Problems problems,
            Place field) {
        return item(code, subject, day, problems, field) != null;
    }

    /**
     * Returns the kind of an item.
     *
     * @param code the item
     * @param subject the subject by whose catalog it goes
     * @param day the day by which it goes
     * @return its kind, empty if there is no such item
     */
    public Optional<String> kindOf(ItemCode code, MarketSubject subject, LocalDate day) {
        return catalogs.find(code, subject, day).map(PriceItem::kind);
    }

    /**
     * Returns what a subject pays for a unit of an item, as rules T1 and T2 need it.
     *
     * @param code the item
     * @param subject the subject by whose catalog it goes
     * @param day the day by which it goes
     * @param finder the class of who found it
     * @return the price; 0 where SELF is free; empty where the item has no subject price, or is decided case by case
     */
    public Optional<Money> subjectPrice(ItemCode code, MarketSubject subject, LocalDate day, FinderClass finder) {
        return catalogs.find(code, subject, day)
                .filter(item -> !item.caseByCase().contains(finder))
                .flatMap(PriceItem::subjectPrice)
                .map(ladder -> ladder.amountFor(finder, terms.selfUnlisted()).orElse(Money.ZERO));
    }

    /**
     * Returns whether something in an item was found wrong, so that a price that it lacks is not reported again.
     *
     * @param code the item
     * @return whether its problems were reported with its catalog
     */
    public boolean isDoubtful(ItemCode code) {
        return catalogs.hasGaps()
                || catalogs.findAnywhere(code).filter(item -> !item.isWhole()).isPresent();
    }
}
