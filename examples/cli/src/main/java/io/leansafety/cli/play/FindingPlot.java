package io.leansafety.cli.play;

import static io.leansafety.finding.FindingStatus.APPEALED;
import static io.leansafety.finding.FindingStatus.CONFIRMED;
import static io.leansafety.finding.FindingStatus.ISSUED;
import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.policy.Policy;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens to findings: in the month of the file in which each stands first it is recorded, and by the end of
 * each month it stands where that month's file says.
 */
final class FindingPlot {
    /** How long a decision on an objection takes. */
    private static final int DAYS_TO_DECIDE = 3;

    private final Script script;
    private final int appealDays;
    private final SlipActs acts = new SlipActs();
    private final Map<Reference, FindingStatus> standing = new HashMap<>();
    private final Map<Reference, LocalDate> issued = new HashMap<>();

    FindingPlot(Script script, Policy policy) {
        this.script = script;
        this.appealDays = policy.market().appealDays();
    }

    /** Writes what the months count and do not have; what settled before them is in none of them. */
    void writeEarlier(List<MonthFacts> months) {
        EarlierFindings.of(months).forEach(finding -> {
            LocalDate day = requireNonNull(finding.foundOn());
            script.at(day, Hour.RECORD, stage -> acts.record(stage, finding));
            script.at(day, Hour.SLIP, stage -> acts.issue(stage, finding));
            script.at(day, Hour.SLIP, stage -> acts.confirm(stage, finding));
        });
    }

    void write(MonthFacts month) {
        MonthDays days = new MonthDays(requireNonNull(month.period()));
        month.findings().forEach(finding -> write(days, finding));
    }

    private void write(MonthDays days, FindingFact finding) {
        Reference id = requireNonNull(finding.id());
        FindingStatus before = standing.put(id, finding.status());
        LocalDate day = before == null ? begin(days, finding) : days.period().first();
        if (isIssuedOnly(before)) {
            day = issue(days, finding, day);
        }
        if (finding.status() != ISSUED) {
            goOn(days, finding, before, day);
        }
    }

    /** What is new, or waited for a decision that nobody took. */
    private static boolean isIssuedOnly(@Nullable FindingStatus before) {
        return before == null || before == CONFIRMED;
    }

    private LocalDate begin(MonthDays days, FindingFact finding) {
        LocalDate day = days.at(requireNonNull(finding.foundOn()));
        script.at(day, Hour.RECORD, stage -> acts.record(stage, finding));
        return day;
    }

    private LocalDate issue(MonthDays days, FindingFact finding, LocalDate day) {
        LocalDate next = days.later(day, 1);
        issued.put(requireNonNull(finding.id()), next);
        script.at(next, Hour.SLIP, stage -> acts.issue(stage, finding));
        return next;
    }

    private void goOn(MonthDays days, FindingFact finding, @Nullable FindingStatus before, LocalDate day) {
        if (finding.status() == CONFIRMED) {
            confirm(days, finding, day);
            return;
        }
        LocalDate next = days.later(day, 1);
        if (before != APPEALED) {
            script.at(next, Hour.SLIP, stage -> acts.appeal(stage, finding));
        }
        if (finding.status() != APPEALED) {
            LocalDate decided = days.later(next, DAYS_TO_DECIDE);
            script.at(decided, Hour.SLIP, stage -> acts.decideAppeal(stage, finding));
        }
    }

    /** Where nobody is named, nobody says anything, if the days to object are over by the end of the month. */
    private void confirm(MonthDays days, FindingFact finding, LocalDate day) {
        LocalDate over = issued.getOrDefault(requireNonNull(finding.id()), day).plusDays(appealDays + 1L);
        boolean lapses =
                finding.offender() == null && !over.isAfter(days.period().last());
        if (lapses) {
            script.at(days.at(over), Hour.SLIP, stage -> acts.lapse(stage, finding));
        } else {
            script.at(days.later(day, 1), Hour.SLIP, stage -> acts.confirm(stage, finding));
        }
    }
}
