package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.json.MarketJson.SchemaPlaces;
import io.leansafety.market.AssessmentsDesk;
import io.leansafety.market.CatalogsDesk;
import io.leansafety.market.ChecklistsDesk;
import io.leansafety.market.Effect;
import io.leansafety.market.FindingsDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands in, answers out. */
@Rule("EXCHANGE")
class MarketJsonTest {
    private static final Reference ID = new Reference("F1");

    private static <C extends Record> Outcome<C> read(String text, Class<C> type, Map<String, ?> given) {
        return MarketJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type, given);
    }

    private static String written(Object answer) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        MarketJson.write(answer, Locale.ENGLISH, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCommandIsAnObjectOfItsComponents() {
        Outcome<FindingsDesk.Appeal> command =
                read("{\"reason\": \"停机\"}", FindingsDesk.Appeal.class, Map.of("id", ID));

        assertThat(command.orElseThrow()).isEqualTo(new FindingsDesk.Appeal(ID, "停机"));
    }

    @Test
    void factsInItStandAsInTheExchangeFormat() {
        Outcome<CatalogsDesk.Publish> command = read("""
                {"effect": "BY_FACT_DATE", "from": "2026-02-02", "catalog": {"owner": "XS", "items": [
                  {"code": "Q-01", "deductions": [{"role": "TEAM_LEADER", "category": "SAFETY_PERFORMANCE", "points": 2}]}]}}""", CatalogsDesk.Publish.class, Map.of());

        CatalogFact catalog = command.orElseThrow().catalog();
        assertThat(catalog.owner()).isEqualTo(new SubjectId("XS"));
        assertThat(catalog.items().get(0).points().get(0).points()).isEqualTo(Points.of("2"));
        assertThat(command.orElseThrow().effect()).isEqualTo(Effect.BY_FACT_DATE);
    }

    @Test
    void ofSeveralKindsOneIsTheFieldOfItsName() {
        Outcome<AssessmentsDesk.Amend> command = read(
                "{\"replaces\": 3, \"to\": {\"newScore\": {\"score\": \"93\"}}, \"reason\": \"x\"}",
                AssessmentsDesk.Amend.class,
                Map.of("id", ID));

        assertThat(command.orElseThrow().to()).isEqualTo(new AssessmentsDesk.NewScore(Score.of("93")));
    }

    @Test
    void aListThatIsNotGivenIsEmptyAndOneOfRecordsIsRead() {
        ChecklistsDesk.Batch batch = read(
                        "{\"replaces\": 1, \"versions\": [{\"kind\": \"DUTY\", \"person\": \"P1\", \"from\": \"2026-02-02\"}]}",
                        ChecklistsDesk.Batch.class,
                        Map.of())
                .orElseThrow();

        assertThat(batch.versions())
                .containsExactly(new ChecklistKey(ChecklistKind.DUTY, new PersonId("P1"), LocalDate.of(2026, 2, 2)));
        assertThat(read("{\"replaces\": 1}", ChecklistsDesk.Batch.class, Map.of())
                        .orElseThrow()
                        .versions())
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongOrMissingComesBackAtOnce() {
        Outcome<AssessmentsDesk.RecordWork> command = read(
                "{\"id\": \"A 1\", \"clause\": null, \"day\": \"today\", \"count\": 1.5, \"colour\": {}}",
                AssessmentsDesk.RecordWork.class,
                Map.of());

        assertThat(command.problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "id not-an-id",
                        "day not-a-date",
                        "count not-whole",
                        "colour unknown-field",
                        "person missing-field",
                        "clause missing-field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"F2\"}                            | id         | unknown-field",
                "{\"replaces\": 1, \"replaces\": 2}          | replaces   | duplicate-field",
                "{\"replaces\": \"1\"}                       | replaces   | not-whole",
                "{\"to\": {}}                                | to         | missing-field",
                "{\"to\": {\"newScore\": {}, \"newWork\": {}}} | to.newWork | unknown-field",
                "{\"to\": {\"newScore\": {\"score\": \"101\"}}} | to.newScore.score | out-of-range-score",
                "{\"to\": {\"score\": \"90\"}}               | to.score   | unknown-field",
                "[]                                          | ''         | wrong-type-object",
                "{\"reason\": \"\\u0000\"}                   | reason     | forbidden-character"
            })
    void whatIsNotInFormIsRefusedWhereItStands(String text, String path, String code) {
        assertThat(read(text, AssessmentsDesk.Amend.class, Map.of("id", ID)).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.code()).isEqualTo(code);
                });
    }

    record Shown(
            Optional<Reference> id,
            Optional<String> nothing,
            List<Integer> versions,
            List<SubjectId> subjects,
            boolean isLate,
            long sum,
            Map<EntryId, Score> scores,
            DateSpan days,
            PartedFingerprint fingerprint,
            List<Problem> problems) {}

    @Test
    void whatIsAbsentIsLeftOutAndTheRestIsAsItIsRead() {
        Fingerprint part = Fingerprint.of("part");
        PartedFingerprint fingerprint = PartedFingerprint.of(Map.of("part", part));
        Problem problem = Problem.of(
                Severity.ERROR,
                "missing-field",
                RuleId.EXCHANGE,
                Place.in(Document.REQUEST).field("id"));
        Shown shown = new Shown(
                Optional.of(ID),
                Optional.empty(),
                List.of(1, 2),
                List.of(new SubjectId("T1")),
                true,
                7,
                Map.of(new EntryId("C1"), Score.of("90")),
                new DateSpan(LocalDate.of(2026, 2, 2), null),
                fingerprint,
                List.of(problem));

        assertThat(written(shown))
                .isEqualTo("{\"id\":\"F1\",\"versions\":[1,2],\"subjects\":[\"T1\"],\"isLate\":true,\"sum\":7,"
                        + "\"scores\":{\"C1\":\"90.00\"},\"days\":{\"from\":\"2026-02-02\"},\"fingerprint\":{\"whole\":\""
                        + fingerprint.whole() + "\",\"parts\":{\"part\":\"" + part + "\"}},\"problems\":[\n"
                        + "{\"code\":\"missing-field\",\"document\":\"request\",\"path\":\"id\",\"rule\":\"EXCHANGE\","
                        + "\"message\":\"this field is required and missing\"}]}\n");
    }

    static Stream<Class<?>> commands() {
        return Arrays.stream(LeanSafetyMarket.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .flatMap(desk -> Arrays.stream(desk.getReturnType().getMethods()))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> type.isRecord() && type.getEnclosingClass() != null)
                .filter(type -> type.getEnclosingClass().getSimpleName().endsWith("Desk"))
                .distinct();
    }

    /** What can't be read is refused, not thrown at whoever reads: no component of any command is of an unknown type. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfEveryDeskIsReadAndDescribed(Class<? extends Record> command) {
        String fields = Arrays.stream(command.getRecordComponents())
                .map(part -> '"' + part.getName() + "\": {}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        Map<String, Object> definitions = new TreeMap<>();
        MarketJson.schema(command, Set.of(), new SchemaPlaces("#/", "", definitions));

        assertThat(read('{' + fields + '}', command, Map.of())).isInstanceOf(Outcome.Refused.class);
        assertThat(definitions.values().toString()).contains(command.getRecordComponents()[0].getName());
    }
}
