package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A month's assessments and work are the entries that count: none that came late, none of whom a score was given. */
final class DeskWork {
    private final List<DeskEntry> counting;
    private final YearMonth month;

    DeskWork(List<DeskEntry> counting, YearMonth month) {
        this.counting = counting;
        this.month = month;
    }

    void compare(MonthFacts facts) {
        assertThat(facts.inspection()).containsExactlyInAnyOrderElementsOf(all("INSPECTION", DeskWork::inspection));
        assertThat(facts.daily()).containsExactlyInAnyOrderElementsOf(all("DAILY", DeskWork::daily));
        assertThat(facts.duty().stream()
                        .collect(Collectors.toMap(duty -> id(Objects.requireNonNull(duty.person())), DeskWork::said)))
                .isEqualTo(ofMonth()
                        .filter(entry -> entry.kind.equals("SELF_CHECK") || entry.kind.equals("DEDUCTION"))
                        .collect(Collectors.groupingBy(
                                entry -> entry.person,
                                Collectors.mapping(
                                        DeskWork::said,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                said -> said.stream().sorted().toList())))));
        assertThat(facts.work().visits().stream().map(DeskWork::said).sorted().toList())
                .isEqualTo(work("VISIT", "INSPECTION"));
        assertThat(facts.work().dutyWork().stream().map(DeskWork::said).sorted().toList())
                .isEqualTo(work("DUTY_WORK", "SELF_CHECK"));
    }

    private static String id(PersonId person) {
        return Objects.requireNonNull(person).value();
    }

    private Stream<DeskEntry> ofMonth() {
        return counting.stream().filter(entry -> YearMonth.from(entry.day).equals(month));
    }

    private <T> List<T> all(String kind, Function<DeskEntry, T> fact) {
        return ofMonth().filter(entry -> entry.kind.equals(kind)).map(fact).toList();
    }

    private static InspectionFact inspection(DeskEntry entry) {
        return new InspectionFact(new PersonId(entry.person), EntryCalls.score(entry.says), null);
    }

    private static DailyScoreFact daily(DeskEntry entry) {
        return new DailyScoreFact(new PersonId(entry.person), entry.day, EntryCalls.score(entry.says));
    }

    /** The self-check and the deductions, in any order. */
    private static List<String> said(DutyFact duty) {
        return Stream.concat(
                        Stream.ofNullable(duty.selfCheck()).map(Score::toString),
                        duty.deductions().stream().map(DeskWork::said))
                .sorted()
                .toList();
    }

    private static String said(DeductionFact deduction) {
        return deduction.category() + " " + deduction.points();
    }

    private static String said(DeskEntry entry) {
        return switch (entry.kind) {
            case "SELF_CHECK" -> EntryCalls.score(entry.says).toString();
            case "DEDUCTION" -> EntryCalls.category(entry.says) + " " + EntryCalls.points(entry.says);
            case "VISIT" ->
                String.join(
                        " ",
                        entry.person,
                        entry.day.toString(),
                        entry.shift,
                        EntryCalls.items(entry.says).toString(),
                        String.valueOf(EntryCalls.quality(entry.says)));
            default -> entry.person + " " + entry.day + " " + entry.says.number();
        };
    }

    private static String said(Visit visit) {
        return String.join(
                " ",
                String.valueOf(visit.person()),
                String.valueOf(visit.date()),
                String.valueOf(visit.shift()),
                visit.items().toString(),
                String.valueOf(visit.quality()));
    }

    private static String said(DutyWork work) {
        return work.person() + " " + work.date() + " " + work.times();
    }

    /** The year's so far, but of whom a score of the month was given. */
    private List<String> work(String kind, String score) {
        List<String> scored = ofMonth()
                .filter(entry -> entry.kind.equals(score))
                .map(entry -> entry.person)
                .toList();
        return counting.stream()
                .filter(entry -> entry.kind.equals(kind) && !scored.contains(entry.person))
                .map(DeskWork::said)
                .sorted()
                .toList();
    }
}
