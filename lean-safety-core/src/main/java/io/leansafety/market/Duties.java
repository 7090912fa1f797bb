package io.leansafety.market;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Organization;
import io.leansafety.organization.RoleQuery;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthTransition;
import io.leansafety.run.RunStep;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who may take which step: the one place of the separation of duties. Rule A9. */
final class Duties {
    private final Organization organization;
    private final LocalDate day;

    Duties(Organization organization, LocalDate day) {
        this.organization = organization;
        this.day = day;
    }

    /** Adds what keeps somebody from taking a step with a month. */
    void check(PersonId actor, MonthTransition line, MonthHistory history, Problems problems) {
        if (!holdsRoleOf(line, actor)) {
            problems.error(
                    "role-needed",
                    RuleId.A9,
                    Asked.ACTOR,
                    "actor",
                    actor,
                    "step",
                    line.step(),
                    "roles",
                    line.roles().stream().sorted().toList(),
                    "day",
                    day);
        }
        line.notByWhoTook()
                .flatMap(history::last)
                .filter(taken -> taken.actor().equals(actor))
                .ifPresent(taken -> reportOwnWork(taken, line, problems));
    }

    private boolean holdsRoleOf(MonthTransition line, PersonId actor) {
        Optional<MarketSubject> company = organization.subjects().stream()
                .filter(subject -> subject.level() == SubjectLevel.COMPANY)
                .findFirst();
        return company.isPresent()
                && line.roles().stream()
                        .map(role -> new RoleQuery(role, company.get(), day, null, null))
                        .anyMatch(query -> organization.holdersOf(query).contains(actor));
    }

    private static void reportOwnWork(RunStep taken, MonthTransition line, Problems problems) {
        problems.error(
                "own-work",
                RuleId.A9,
                Asked.ACTOR,
                "actor",
                taken.actor(),
                "taken",
                taken.step(),
                "revision",
                taken.revision(),
                "step",
                line.step());
    }
}
