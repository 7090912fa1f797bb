package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.leansafety.organization.Shift;
import io.leansafety.roster.Absence;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterFacts;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

@Rule({"C1.9", "EXCHANGE"})
class RosterDocumentTest {
    private static final SettlementPeriod DECEMBER = SettlementPeriod.parse("2025-12");
    private static final String HEAD = "{\"format\": \"lean-safety-roster/1\", \"period\": \"2025-12\"";

    @Test
    void isReadInAnyOrder() {
        String text = HEAD + """
                , "absences": [{"person": "P2", "from": "2025-12-08", "to": "2025-12-12"}],
                "visits": [{"person": "P3", "date": "2025-12-09", "shift": "NIGHT"},
                           {"shift": "EARLY", "person": "P3", "date": "2025-12-08"}]}""";

        assertThat(read(text).orElseThrow())
                .isEqualTo(new RosterFacts(
                        DECEMBER,
                        List.of(new Absence(
                                new PersonId("P2"), LocalDate.parse("2025-12-08"), LocalDate.parse("2025-12-12"))),
                        new Roster(List.of(visit("2025-12-08", Shift.EARLY), visit("2025-12-09", Shift.NIGHT)))));
    }

    @Test
    void isWrittenInOneOrder() {
        RosterFacts facts = new RosterFacts(
                DECEMBER,
                List.of(
                        new Absence(new PersonId("P3"), LocalDate.parse("2025-12-01"), LocalDate.parse("2025-12-02")),
                        new Absence(new PersonId("P2"), LocalDate.parse("2025-12-08"), LocalDate.parse("2025-12-12"))),
                new Roster(List.of(visit("2025-12-09", Shift.NIGHT), visit("2025-12-08", Shift.EARLY))));

        assertThat(written(facts)).isEqualTo("""
                {"format":"lean-safety-roster/1","period":"2025-12","absences":[
                {"person":"P2","from":"2025-12-08","to":"2025-12-12"}
                ,{"person":"P3","from":"2025-12-01","to":"2025-12-02"}],"visits":[
                {"person":"P3","date":"2025-12-08","shift":"EARLY"}
                ,{"person":"P3","date":"2025-12-09","shift":"NIGHT"}]}
                """);
    }

    @Test
    void aRosterThatIsNotMadeYetHasNoVisits() {
        assertThat(read(HEAD + ", \"visits\": null}").orElseThrow())
                .isEqualTo(new RosterFacts(DECEMBER, List.of(), Roster.EMPTY));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String text = """
                {"format": "lean-safety-roster/2", "colour": 1,
                 "absences": [{"person": "P 2", "from": "2025-12-32", "until": "2025-12-12"},
                              {"person": "P2", "from": "2025-12-08", "to": "2025-12-07"}, null],
                 "visits": [{"person": "P3", "date": "2025-12-08", "shift": "LATE"}, {}, 3]}""";

        assertThat(read(text).problems())
                .extracting(Problem::path, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("format", "other-format"),
                        tuple("colour", "unknown-field"),
                        tuple("period", "missing-field"),
                        tuple("absences[0].person", "not-an-id"),
                        tuple("absences[0].from", "not-a-date"),
                        tuple("absences[0].until", "unknown-field"),
                        tuple("absences[0].to", "missing-field"),
                        tuple("absences[1].to", "ends-before-it-begins"),
                        tuple("absences[2]", "wrong-type-value"),
                        tuple("visits[0].shift", "unknown-value"),
                        tuple("visits[1].person", "missing-field"),
                        tuple("visits[1].date", "missing-field"),
                        tuple("visits[1].shift", "missing-field"),
                        tuple("visits[2]", "wrong-type-object"));
    }

    @Test
    void brokenTextIsRefused() {
        assertThat(read("3").problems()).extracting(Problem::code).contains("wrong-type-object");
        assertThat(read(HEAD).problems()).extracting(Problem::code).containsExactly("not-json");
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAsItWas(@ForAll long seed) {
        Dice dice = new Dice(seed);
        RosterFacts facts = new RosterFacts(
                DECEMBER,
                Stream.generate(() -> absence(dice)).limit(dice.upTo(5)).toList(),
                new Roster(
                        Stream.generate(() -> visit(dice)).limit(dice.upTo(30)).toList()));

        assertThat(read(written(facts)).orElseThrow()).isEqualTo(facts);
        assertThat(SchemasTest.errors("roster", written(facts))).isEmpty();
    }

    private static Absence absence(Dice dice) {
        LocalDate from = dice.dayOf(DECEMBER);
        return new Absence(new PersonId("P" + dice.upTo(9)), from, from.plusDays(dice.upTo(40)));
    }

    private static PlannedVisit visit(Dice dice) {
        return new PlannedVisit(dice.dayOf(DECEMBER), dice.pick(Shift.values()), new PersonId("P" + dice.upTo(9)));
    }

    private static PlannedVisit visit(String date, Shift shift) {
        return new PlannedVisit(LocalDate.parse(date), shift, new PersonId("P3"));
    }

    private static Outcome<RosterFacts> read(String text) {
        return Exchange.readRoster(Cases.stream(text));
    }

    private static String written(RosterFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exchange.writeRoster(facts, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
