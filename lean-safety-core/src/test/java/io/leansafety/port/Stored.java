package io.leansafety.port;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.Seal;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.Line;
import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.organization.SubjectFact;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.PersonFigures;
import io.leansafety.run.PostedRun;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.run.Request;
import io.leansafety.run.RunFingerprint;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import io.leansafety.work.WorkFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the contract tests put into a store; asked for twice, the same is equal. */
public final class Stored {
    public static final EnterpriseId XS = new EnterpriseId("XS");
    public static final EnterpriseId YF = new EnterpriseId("YF");
    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    public static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);

    private static final PersonId CLERK = new PersonId("P1");
    private static final Instant AT = Instant.parse("2026-11-03T01:02:03.004Z");

    private Stored() {}

    /** The built-in policy, under another id and from another day. */
    public static Policy policy(String id, LocalDate from) {
        Policy known = BuiltInPolicies.xinsheng2020No52();
        return new Policy(
                id,
                new DateSpan(from, null),
                known.title(),
                known.source(),
                known.monthStartsOn(),
                known.tiers(),
                known.assessment(),
                known.prices(),
                known.trades(),
                known.deductions(),
                known.annual(),
                known.checklists(),
                known.market(),
                known.assumed());
    }

    /** Facts of a month with something optional given, and something not. */
    public static MonthFacts facts(YearMonth month) {
        SubjectId company = new SubjectId("XS");
        return new MonthFacts(
                new SettlementPeriod(month, 1),
                new OrganizationFacts(
                        List.of(new SubjectFact(company, "新升", SubjectLevel.COMPANY, null)),
                        List.of(new PersonFact(
                                CLERK,
                                null,
                                new AssignmentFact(company, null, new TierId("TEAM_LEADER"), null, null),
                                List.of())),
                        List.of()),
                List.of(),
                List.of(new WageFact(CLERK, Money.of("1200.05"), null, null, null, null, Map.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(finding(month)),
                List.of(),
                List.of(),
                List.of(),
                WorkFacts.NONE,
                List.of());
    }

    private static FindingFact finding(YearMonth month) {
        return new FindingFact(
                new Reference("F1"),
                month.atDay(8),
                FinderClass.COMPANY,
                null,
                new ItemCode("7.1"),
                2,
                new SubjectId("XS"),
                CLERK,
                null,
                null,
                Map.of(),
                1,
                FindingStatus.CONFIRMED,
                null,
                List.of());
    }

    public static ReceivedMonth received(EnterpriseId enterprise, YearMonth month, int version) {
        return new ReceivedMonth(enterprise, month, version, facts(month), CLERK, AT);
    }

    /** A step that leads to where the table says. */
    public static RunStep step(EnterpriseId enterprise, YearMonth month, int sequence, int revision, MonthStep step) {
        MonthState state = MonthLife.LIFE.table().stream()
                .filter(line -> line.step() == step)
                .map(Line::to)
                .findFirst()
                .orElseThrow();
        return new RunStep(
                enterprise,
                new SettlementPeriod(month, 1),
                sequence,
                revision,
                step,
                state,
                CLERK,
                AT,
                1,
                fingerprint(month),
                Fingerprint.of("the step before"));
    }

    public static RunStep step(EnterpriseId enterprise, YearMonth month, int sequence) {
        return step(enterprise, month, sequence, 1, MonthStep.PREPARE);
    }

    public static PartedFingerprint fingerprint(YearMonth month) {
        return RunFingerprint.ofFacts(facts(month));
    }

    /** A run of a month; its own figures first. */
    public static PostedRun run(EnterpriseId enterprise, YearMonth month, int revision, MonthFigures... figures) {
        return new PostedRun(
                enterprise,
                new SettlementPeriod(month, 1),
                revision,
                policy("xs-52", LocalDate.of(2020, 1, 1)),
                facts(month),
                fingerprint(month),
                List.of(figures));
    }

    /** Figures of a month that settles these. */
    public static MonthFigures figures(YearMonth month, String... settled) {
        return figures(month, 1, settled);
    }

    /** Figures of a month, by some version of its facts, that settles these. */
    public static MonthFigures figures(YearMonth month, int version, String... settled) {
        return new MonthFigures(
                new SettlementPeriod(month, 1),
                version,
                List.of(person("P1", Score.of("89.99")), person("P2", null)),
                references(settled));
    }

    private static PersonFigures person(String id, @Nullable Score score) {
        return new PersonFigures(
                new PersonId(id),
                score,
                null,
                score,
                score == null ? null : Ratio.of("0.8999"),
                Money.of("1079.93"),
                Money.ZERO,
                Money.of("0.01"),
                Money.ZERO,
                Money.of("100.00"),
                Money.of("-3.50"),
                Money.of("96.50"),
                Money.ZERO,
                Money.ZERO,
                Money.of("983.44"));
    }

    public static Set<Reference> references(String... ids) {
        return Stream.of(ids).map(Reference::new).collect(Collectors.toSet());
    }

    /** An entry of so many fen, perhaps one that corrects a month. */
    public static Entry entry(long fen, @Nullable YearMonth corrects) {
        return new Entry(
                OCTOBER.atDay(8),
                new Account(AccountKind.WAGE_FUND, "T1"),
                new Account(AccountKind.CENTER, "XS"),
                Money.ofFen(fen),
                RuleId.T3,
                "F1",
                corrects);
    }

    public static Seal seal(EnterpriseId enterprise, YearMonth month, int revision) {
        return new Seal(enterprise, month, revision, Fingerprint.of("run " + month + " " + revision));
    }

    /** The first entries of a journal, each of one fen more. */
    public static List<SealedEntry> entries(EnterpriseId enterprise, int many) {
        return entries(Anchor.origin(enterprise), enterprise, many);
    }

    /** Entries of October behind the end of a journal, each of one fen more. */
    public static List<SealedEntry> entries(Anchor end, EnterpriseId enterprise, int many) {
        return seal(enterprise, OCTOBER, 1)
                .post(
                        end,
                        LongStream.rangeClosed(1, many)
                                .mapToObj(fen -> entry(fen, null))
                                .toList());
    }

    public static Request request(EnterpriseId enterprise, String key) {
        return new Request(enterprise, new RequestKey(key), fingerprint(OCTOBER), OCTOBER, 1);
    }

    public static MarketEvent event(EnterpriseId enterprise, int sequence) {
        return MarketEvent.of(step(enterprise, OCTOBER, sequence));
    }
}
