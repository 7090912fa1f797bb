package io.leansafety.market;

import io.leansafety.life.Authority;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Who may take which step with a month: those of the revision that it is in are what nobody approves for themselves. Rule A9. */
final class Duties {
    private final Organization organization;
    private final LocalDate day;

    Duties(Organization organization, LocalDate day) {
        this.organization = organization;
        this.day = day;
    }

    /** Adds what keeps somebody from taking a step with a month. */
    void check(PersonId actor, Line<MonthState, MonthStep> line, MonthHistory history, Problems problems) {
        Optional<MarketSubject> company = organization.subjects().stream()
                .filter(subject -> subject.level() == SubjectLevel.COMPANY)
                .findFirst();
        if (company.isEmpty()) {
            problems.error("no-organization", RuleId.O1, Asked.ACTOR, "day", day);
            return;
        }
        Matter<MonthStep> matter = Matter.<MonthStep>of(company.get()).takenBy(takers(history));
        new Authority(organization, day).check(actor, line, matter, problems, Asked.ACTOR);
    }

    private static Map<MonthStep, PersonId> takers(MonthHistory history) {
        Map<MonthStep, PersonId> takers = new EnumMap<>(MonthStep.class);
        for (MonthStep step : MonthStep.values()) {
            history.last(step).ifPresent(taken -> takers.put(step, taken.actor()));
        }
        return takers;
    }
}
