package io.leansafety.settlement;

import io.leansafety.ledger.Entry;
import io.leansafety.rule.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure of a result as text, so that two results can be compared as a whole. */
final class Rendering {
    private Rendering() {}

    static String of(MonthSettlement month) {
        return Stream.of(
                        Stream.of(month.period() + " " + month.policy() + " " + month.totals()),
                        people(month).stream(),
                        month.subjects().stream().map(Object::toString),
                        month.centers().stream().map(Object::toString),
                        month.awaiting().stream().map(Object::toString),
                        journal(month).stream(),
                        // The paths of warnings name positions in the input.
                        month.warnings().stream().map(Rendering::warning).sorted())
                .reduce(Stream.empty(), Stream::concat)
                .collect(Collectors.joining("\n"));
    }

    static String of(YearSettlement year) {
        return year.year() + " " + year.policy() + "\n"
                + year.leaders().stream().map(Rendering::leader).collect(Collectors.joining("\n"));
    }

    static List<String> people(MonthSettlement month) {
        return month.people().stream()
                .map(result -> result.person().subject() + " " + result.person().tier() + " " + of(result.settlement())
                        + " " + result.lines())
                .toList();
    }

    static List<String> journal(MonthSettlement month) {
        return month.journal().entries().stream().map(Rendering::entry).toList();
    }

    /** All of it; its own text keeps the amount to itself. */
    private static String entry(Entry entry) {
        return entry + " " + entry.amount() + " " + entry.rule() + " " + entry.corrects();
    }

    static String of(PersonSettlement person) {
        return String.join(
                " ",
                person.person().value(),
                "duty=" + person.dutyScore(),
                "inspection=" + person.inspectionScore(),
                "responsibility=" + person.responsibilityScore(),
                "entitlement=" + person.month().entitlement(),
                "ratio=" + person.payoutRatio(),
                "safety=" + person.safetyWagePaid(),
                "withheld=" + person.safetyWageWithheld(),
                "hasQuota=" + person.hasQuotaWage(),
                "quotaBase=" + person.quotaWageBase(),
                "quota=" + person.quotaWagePaid(),
                "performance=" + person.month().performance(),
                "rewards=" + person.rewards(),
                "charges=" + person.charges(),
                "brought=" + person.month().broughtForward(),
                "deducted=" + person.deducted(),
                "carried=" + person.carriedForward(),
                "writtenOff=" + person.writtenOff(),
                "total=" + person.total());
    }

    private static String leader(LeaderSettlement leader) {
        return String.join(
                " ",
                leader.person().value(),
                leader.dutyScore().toString(),
                leader.inspectionScore().toString(),
                leader.responsibilityScore().toString(),
                leader.gradeRatio().toString(),
                leader.ratio().toString(),
                leader.payout().toString());
    }

    private static String warning(Problem problem) {
        return problem.code() + " " + problem.rule() + " " + problem.arguments();
    }
}
