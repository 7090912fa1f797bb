package io.leansafety.work;

import io.leansafety.checklist.CompanyChecklists;
import java.util.List;

/**
 * What a month's scores can be formed from instead of being given. Rules A1 and A4.
 *
 * @param checklists the checklists by which people are assessed from their work
 * @param visits the visits of the month, and of cycles that end in it
 * @param dutyWork the acts of duty of the month, and of periods that end in it
 */
public record WorkFacts(CompanyChecklists checklists, List<Visit> visits, List<DutyWork> dutyWork) {
    /** Every score is given. */
    public static final WorkFacts NONE = new WorkFacts(CompanyChecklists.EMPTY, List.of(), List.of());

    public WorkFacts {
        visits = List.copyOf(visits);
        dutyWork = List.copyOf(dutyWork);
    }
}
