package io.leansafety.checklist;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A version of somebody's duty checklist (安全履职责任清单). Section C; X52 三(一)1.
 *
 * @param version whose it is and when it holds
 * @param clauses what is to be done; the weights sum to 100
 */
public record DutyChecklist(ChecklistVersion version, List<DutyClause> clauses) {
    public DutyChecklist {
        requireNonNull(version, "version");
        clauses = List.copyOf(clauses);
    }
}
