package io.leansafety.settlement;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.assessment.InspectionParts;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.pricing.ItemFact;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.work.WorkFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** October 2026 of a {@link SmallCompany}, put together fact by fact. */
final class TinyMonth {
    static final SettlementPeriod OCTOBER = SettlementPeriod.parse("2026-10");

    SettlementPeriod period = OCTOBER;
    final SmallCompany company;
    final List<ItemFact> items = new ArrayList<>();
    final List<CatalogFact> catalogs = new ArrayList<>();
    final Map<PersonId, WageFact> wages = new TreeMap<>();
    final List<PoolFact> pools = new ArrayList<>();
    final List<ExemptionFact> exemptions = new ArrayList<>();
    final List<DutyFact> duty = new ArrayList<>();
    final List<InspectionFact> inspection = new ArrayList<>();
    final List<DailyScoreFact> daily = new ArrayList<>();
    final List<FindingFact> findings = new ArrayList<>();
    final List<HandoverFact> handovers = new ArrayList<>();
    final List<TenderFact> tenders = new ArrayList<>();
    final List<VetoFact> vetoes = new ArrayList<>();
    final List<CorrectionFact> corrections = new ArrayList<>();

    private TinyMonth(SmallCompany company) {
        this.company = company;
    }

    /** People as {@link SmallCompany#with} reads them. */
    static TinyMonth with(String... people) {
        return new TinyMonth(SmallCompany.with(people));
    }

    static TinyMonth of(SmallCompany company) {
        return new TinyMonth(company);
    }

    TinyMonth item(ItemDraft item) {
        items.add(item.fact());
        return this;
    }

    TinyMonth finding(FindingDraft finding) {
        findings.add(finding.fact());
        return this;
    }

    TinyMonth entitled(String person, String amount) {
        WageFact known = wage(person);
        return wage(new WageFact(
                known.person(),
                Money.of(amount),
                known.performance(),
                known.other(),
                known.broughtForward(),
                known.minimumWage(),
                known.quota()));
    }

    TinyMonth performance(String person, String amount) {
        WageFact known = wage(person);
        return wage(new WageFact(
                known.person(),
                known.entitlement(),
                Money.of(amount),
                known.other(),
                known.broughtForward(),
                known.minimumWage(),
                known.quota()));
    }

    TinyMonth other(String person, String amount, @Nullable String minimum) {
        WageFact known = wage(person);
        return wage(new WageFact(
                known.person(),
                known.entitlement(),
                known.performance(),
                Money.of(amount),
                known.broughtForward(),
                minimum == null ? null : Money.of(minimum),
                known.quota()));
    }

    TinyMonth broughtForward(String person, String amount) {
        return wage(wage(person).withBroughtForward(Money.of(amount)));
    }

    TinyMonth quota(String person, LocalDate day, String amount) {
        WageFact known = wage(person);
        Map<LocalDate, Money> quota = new TreeMap<>(known.quota());
        quota.put(day, Money.of(amount));
        return wage(new WageFact(
                known.person(),
                known.entitlement(),
                known.performance(),
                known.other(),
                known.broughtForward(),
                known.minimumWage(),
                quota));
    }

    TinyMonth wage(WageFact wage) {
        PersonId person = wage.person();
        if (person != null) {
            wages.put(person, wage);
        }
        return this;
    }

    /** Deductions as {@code "SHIFT_EVALUATION=2"}. */
    TinyMonth duty(String person, @Nullable String selfCheck, String... deductions) {
        duty.add(new DutyFact(
                new PersonId(person),
                selfCheck == null ? null : Score.of(selfCheck),
                List.of(deductions).stream()
                        .map(text -> text.split("=", -1))
                        .map(parts -> new DeductionFact(parts[0], Points.of(parts[1]), "reason", "evidence"))
                        .toList()));
        return this;
    }

    TinyMonth inspection(String person, String score) {
        inspection.add(new InspectionFact(new PersonId(person), Score.of(score), null));
        return this;
    }

    TinyMonth inspection(String person, InspectionParts parts) {
        inspection.add(new InspectionFact(new PersonId(person), null, parts));
        return this;
    }

    /** Duty and inspection alike. */
    TinyMonth scored(String person, String score) {
        return duty(person, score).inspection(person, score);
    }

    TinyMonth day(String person, LocalDate day, String score) {
        daily.add(new DailyScoreFact(new PersonId(person), day, Score.of(score)));
        return this;
    }

    TinyMonth exempt(String person, String ratio) {
        exemptions.add(new ExemptionFact(new PersonId(person), Ratio.of(ratio), "leave"));
        return this;
    }

    TinyMonth veto(String person, String ratio) {
        vetoes.add(new VetoFact(new PersonId(person), null, List.of(), Ratio.of(ratio), null));
        return this;
    }

    MonthFacts facts() {
        List<CatalogFact> all = new ArrayList<>(catalogs);
        if (!items.isEmpty()) {
            all.add(new CatalogFact(new SubjectId("XS"), SmallCompany.LONG_AGO, null, items));
        }
        return new MonthFacts(
                period,
                company.facts(),
                all,
                List.copyOf(wages.values()),
                pools,
                exemptions,
                duty,
                inspection,
                daily,
                findings,
                handovers,
                tenders,
                vetoes,
                WorkFacts.NONE,
                corrections);
    }

    MonthSettlement settle(Policy policy) {
        Outcome<ResolvedMonth> outcome = ResolvedMonth.of(policy, facts());
        if (outcome instanceof Outcome.Refused<ResolvedMonth> refused) {
            throw new IllegalStateException(refused.problems().toString());
        }
        return outcome.orElseThrow().settle();
    }

    MonthSettlement settle() {
        return settle(BuiltInPolicies.xinsheng2020No52());
    }

    PersonSettlement settle(String person) {
        return settle(BuiltInPolicies.xinsheng2020No52(), person);
    }

    PersonSettlement settle(Policy policy, String person) {
        return settle(policy).people().stream()
                .map(PersonResult::settlement)
                .filter(settled -> settled.person().value().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong, each as {@code "code rule path"}. */
    List<String> refused(Policy policy) {
        return ResolvedMonth.of(policy, facts()).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                .toList();
    }

    List<String> refused() {
        return refused(BuiltInPolicies.xinsheng2020No52());
    }

    private WageFact wage(String person) {
        PersonId id = new PersonId(person);
        WageFact known = wages.get(id);
        return known == null ? new WageFact(id, null, null, null, null, null, Map.of()) : known;
    }
}
