package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.Shift;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.AnyMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Dice;
import io.leansafety.value.EntryId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkFacts;
import io.leansafety.workbook.AnyChecklists;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A month that is written and read again is the same month. */
@Rule("EXCHANGE")
class MonthWriterTest {
    private static final int TRIES = 300;
    private static final int TRIES_WITH_SCHEMA = 30;

    /** An entry in every list, and nothing in any of them. */
    private static final String NOTHING_BUT_ENTRIES = """
            {"format": "lean-safety-month/1",
             "organization": {"subjects": [{}], "people": [{}, {"assignments": [{}]}], "roles": [{}]},
             "catalogs": [{}, {"items": [{}, {
              "subjectPrice": {}, "subjectCharges": [{}, {"amount": {}}], "charges": [{}, {"amount": {}}],
              "deductions": [{}], "rewards": [{}]}]}],
             "wages": [{}], "pools": [{}, {"wageQuota": {}}], "exempt": [{}],
             "duty": [{}, {"deductions": [{}]}], "inspection": [{}, {"locationsRequired": 0}, {"visits": {"EARLY": {}}}],
             "daily": [{}], "findings": [{}, {"holders": {"R1": []}, "decision": [{}]}],
             "handovers": [{}, {"problems": [{}]}], "tenders": [{}], "vetoes": [{}],
             "checklists": {"operations": [{}], "locations": [{}, {"posts": [{}], "riskPoints": [{}]}],
              "duty": [{}, {"clauses": [{}]}], "inspection": [{}, {"items": [{}], "coverage": [{}]}]},
             "visits": [{}], "dutyWork": [{}], "corrections": [{}, {"entries": [{}]}]}
            """;

    static Stream<Path> months() {
        Stream<Path> worked = Cases.with("month.json").stream()
                .map(name -> Cases.folder().resolve(name).resolve("month.json"));
        return Stream.concat(worked, Sample.months().stream());
    }

    @ParameterizedTest
    @MethodSource("months")
    void whatIsWrittenIsReadAsTheSameFacts(Path month) throws IOException {
        MonthFacts facts = Written.month(Files.readString(month));

        assertThat(Written.month(Written.of(facts))).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("months")
    void whatIsWrittenSettlesToTheSameBytes(Path month) throws IOException {
        MonthFacts facts = Written.month(Files.readString(month));
        Policy policy = policyBeside(month);

        assertThat(Written.settled(policy, Written.month(Written.of(facts)))).isEqualTo(Written.settled(policy, facts));
    }

    @ParameterizedTest
    @MethodSource("months")
    void theSchemaTakesWhatIsWritten(Path month) throws IOException {
        MonthFacts facts = Written.month(Files.readString(month));

        assertThat(SchemasTest.errors("month", Written.of(facts))).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfKeysMovesNoByte(@ForAll("seeds") long seed) {
        MonthFacts facts = anyFacts(seed);
        MonthFacts equal = ReversedMaps.of(facts);

        assertThat(equal).isEqualTo(facts);
        assertThat(Written.of(equal)).isEqualTo(Written.of(facts));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anyMonthComesBack(@ForAll("seeds") long seed) {
        MonthFacts facts = anyFacts(seed);

        assertThat(Written.month(Written.of(facts))).isEqualTo(facts);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anyMonthAndItsPolicySettleToTheSameBytes(@ForAll("seeds") long seed) {
        AnyMonth any = AnyMonth.of(seed);
        Policy policy = Written.policy(Written.of(any.policy()));

        assertThat(Written.settled(policy, Written.month(Written.of(any.facts()))))
                .isEqualTo(Written.settled(any.policy(), any.facts()));
    }

    @Property(tries = TRIES_WITH_SCHEMA, shrinking = ShrinkingMode.OFF)
    void theSchemaTakesAnyMonth(@ForAll("seeds") long seed) {
        assertThat(SchemasTest.errors("month", Written.of(anyFacts(seed)))).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whateverIsMissingTheRestComesBack(@ForAll("seeds") long seed) {
        Dice dice = new Dice(seed);
        ObjectNode month = Cases.tree(dice.pick(Cases.with("month.json")), "month.json");
        month.properties().forEach(field -> thin(field.getValue(), dice));
        MonthFacts facts = Written.month(month.toString());

        assertThat(Written.month(Written.of(facts))).isEqualTo(facts);
    }

    @Test
    void entriesWithNothingInThemComeBack() {
        MonthFacts facts = Written.month(NOTHING_BUT_ENTRIES);

        assertThat(Written.month(Written.of(facts))).isEqualTo(facts);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        String empty = "{\"format\": \"lean-safety-month/1\", \"organization\": {}}";

        assertThat(Cases.tree(Written.of(Written.month(empty))).propertyNames())
                .containsExactly("format", "organization");
        assertThat(Written.of(Written.month(NOTHING_BUT_ENTRIES))).doesNotContain("null");
    }

    @Test
    void aLongMonthIsWrittenInShortPieces() {
        List<Integer> pieces = new ArrayList<>();

        Exchange.writeMonth(longMonth(), new OutputStream() {
            @Override
            public void write(int one) {
                pieces.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                pieces.add(length);
            }
        });

        assertThat(pieces)
                .hasSizeGreaterThan(100)
                .allSatisfy(piece -> assertThat(piece).isLessThan(20_000));
    }

    private static MonthFacts longMonth() {
        List<WageFact> wages = IntStream.range(0, 50_000)
                .mapToObj(i -> WageFact.ofBroughtForward(new PersonId("P" + i), Money.ofFen(i)))
                .toList();
        return Written.month("{\"format\": \"lean-safety-month/1\", \"organization\": {}}")
                .withWages(wages);
    }

    private static Policy policyBeside(Path month) throws IOException {
        Path policy = month.resolveSibling("policy.json");
        return Files.exists(policy) ? Written.policy(Files.readString(policy)) : BuiltInPolicies.xinsheng2020No52();
    }

    /** Takes one field in six out of each object. */
    private static void thin(JsonNode node, Dice dice) {
        if (node instanceof ObjectNode fields) {
            List.copyOf(fields.propertyNames()).stream()
                    .filter(name -> dice.oneIn(6))
                    .forEach(fields::remove);
        }
        node.forEach(inner -> thin(inner, dice));
    }

    /** A month of which everything but the work settles, with work of which nothing need fit. */
    private static MonthFacts anyFacts(long seed) {
        MonthFacts facts = AnyMonth.of(seed).facts();
        OrganizationFacts organization = facts.organization();
        Dice dice = new Dice(seed);
        return new MonthFacts(
                facts.period(),
                organization,
                facts.catalogs(),
                facts.wages(),
                facts.pools(),
                facts.exemptions(),
                facts.duty(),
                facts.inspection(),
                facts.daily(),
                facts.findings(),
                facts.handovers(),
                facts.tenders(),
                facts.vetoes(),
                new WorkFacts(
                        AnyChecklists.of(seed).facts().checklists(),
                        Stream.generate(() -> visit(dice)).limit(dice.upTo(3)).toList(),
                        Stream.generate(() -> act(dice)).limit(dice.upTo(3)).toList()),
                facts.corrections());
    }

    private static Visit visit(Dice dice) {
        return new Visit(
                new PersonId("P" + dice.upTo(9)),
                LocalDate.of(2026, 1, 1).plusDays(dice.upTo(300)),
                dice.pick(Shift.values()),
                dice.some(List.of(new EntryId("I2"), new EntryId("I1"))),
                dice.maybe(dice.score()),
                dice.some(List.of(new Reference("F2"), new Reference("F1"))));
    }

    private static DutyWork act(Dice dice) {
        return new DutyWork(
                new PersonId("P" + dice.upTo(9)),
                new EntryId("D1"),
                LocalDate.of(2026, 1, 1).plusDays(dice.upTo(300)),
                dice.maybe(1 + dice.upTo(9)),
                dice.maybe("\"记录\"\n7"));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(random -> random.nextLong());
    }
}
