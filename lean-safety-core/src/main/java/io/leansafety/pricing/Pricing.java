package io.leansafety.pricing;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.Person;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.PriceTerms;
import io.leansafety.rule.Document;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices findings by the catalogs of a company, or by their decisions. Rules P1 to P8, A2b, T3 to T5.
 *
 * @param terms the policy's terms of prices
 * @param catalogs the catalogs
 * @param organization who may be reached
 * @param recorder keeps how each line came about, null where nothing is to be explained
 */
public record Pricing(
        PriceTerms terms,
        Catalogs catalogs,
        Organization organization,
        @Nullable Recorder recorder) {
    /**
     * Creates a pricing whose lines are not to be explained.
     *
     * @param terms the policy's terms of prices
     * @param catalogs the catalogs
     * @param organization who may be reached
     */
    public Pricing(PriceTerms terms, Catalogs catalogs, Organization organization) {
        this(terms, catalogs, organization, null);
    }

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
        return new FindingPricer(this, finding, problems, here).price();
    }

    /**
     * Looks up an item that a fact names, and says what is wrong where there is none.
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

    /** The item as priced that day; where subject or day is not known, one of that code tells what else is wrong. */
    @Nullable
    PriceItem item(
            @Nullable ItemCode code,
            @Nullable MarketSubject subject,
            @Nullable LocalDate day,
            Problems problems,
            Place field) {
        if (code == null) {
            problems.missing(field);
            return null;
        }
        Optional<PriceItem> item = Optional.empty();
        boolean isCertain = false;
        if (subject != null && day != null) {
            item = catalogs.find(code, subject, day);
            isCertain = subject.isRooted();
        }
        if (item.isEmpty() && !isCertain) {
            item = catalogs.findAnywhere(code);
        }
        if (item.isEmpty() && !catalogs.mayHave(code)) {
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
     * Warns of a finder class that is not that of the place where whoever found it stands. Rule P3.
     *
     * @param finding the finding as handed in
     * @param problems gathers the warning
     * @param field where its finder class stands
     */
    public void warnOfFinder(FindingFact finding, Problems problems, Place field) {
        FinderClass finder = finding.finder();
        if (finding.foundBy() == null || finder == null || finder == FinderClass.SELF) {
            return;
        }
        Optional<Person> person = organization.findPerson(finding.foundBy());
        if (person.isPresent() && classAt(person.get().subject()) != finder) {
            problems.warning("finder-elsewhere", RuleId.P3, field, "finder", finder, "person", finding.foundBy());
        }
    }

    private static FinderClass classAt(MarketSubject subject) {
        if (subject.nearest(SubjectLevel.WORKSHOP).isPresent()) {
            return FinderClass.WORKSHOP;
        }
        return subject.nearest(SubjectLevel.UNIT).isPresent() ? FinderClass.UNIT : FinderClass.COMPANY;
    }

    /**
     * Returns an item as its catalog has it.
     *
     * @param code the item
     * @param subject the subject by whose catalog it goes
     * @param day the day by which it goes
     * @return the item as handed in, empty if there is no such item
     */
    public Optional<ItemFact> findItem(ItemCode code, MarketSubject subject, LocalDate day) {
        return catalogs.find(code, subject, day).map(PriceItem::fact);
    }

    /**
     * Returns whether an item is decided case by case (一事一案). Rule P7.
     *
     * @param code the item
     * @param subject the subject by whose catalog it goes
     * @param day the day by which it goes
     * @param finder the class of who found it
     * @return whether the item lists that class
     */
    public boolean isCaseByCase(ItemCode code, MarketSubject subject, LocalDate day, FinderClass finder) {
        return catalogs.find(code, subject, day)
                .filter(item -> item.caseByCase().contains(finder))
                .isPresent();
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
     * Explains what a subject pays for a unit of an item. Rule S10.
     *
     * @param code the item
     * @param subject the subject by whose catalog it goes
     * @param day the day by which it goes
     * @param finder the class of who found it
     * @return how the price came about
     * @throws java.util.NoSuchElementException if there is no such price
     */
    public Explanation explainPrice(ItemCode code, MarketSubject subject, LocalDate day, FinderClass finder) {
        PriceItem item = catalogs.find(code, subject, day).orElseThrow();
        PriceLadder ladder = item.subjectPrice().orElseThrow();
        Money price = ladder.amountFor(finder, terms.selfUnlisted()).orElse(Money.ZERO);
        return new PriceNotes(item, finder).price(ladder, price);
    }

    /**
     * Returns whether something in an item was found wrong, so that a price that it lacks is not reported again.
     *
     * @param code the item
     * @return whether its problems were reported with its catalog
     */
    public boolean isDoubtful(ItemCode code) {
        return catalogs.mayHave(code)
                || catalogs.findAnywhere(code).filter(item -> !item.isWhole()).isPresent();
    }
}
