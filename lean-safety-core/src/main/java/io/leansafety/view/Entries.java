package io.leansafety.view;

import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionItem;

/** Entries of checklists without their ids, by which alone the same entry differs from one checklist to another. */
final class Entries {
    private Entries() {}

    static InspectionItem withoutId(InspectionItem item) {
        return new InspectionItem(
                null, item.location(), item.layer(), item.specialty(), item.check(), item.standard(), item.riskPoint());
    }

    static DutyClause withoutId(DutyClause clause) {
        return new DutyClause(
                null,
                clause.text(),
                clause.basis(),
                clause.required(),
                clause.period(),
                clause.weight(),
                clause.scoring(),
                clause.penalty());
    }
}
