package io.leansafety.market;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a month is assessed. Rules A6 and A8.
 *
 * @param period the settlement month
 * @param late what was written down for a day of the month after it had been posted, newest first
 * @param missing what is due and neither given nor formed from work, by person, kind and day
 */
public record AssessmentsState(SettlementPeriod period, List<AssessmentDossier> late, List<Missing> missing) {
    public AssessmentsState {
        late = List.copyOf(late);
        missing = List.copyOf(missing);
    }

    /**
     * Something that is due.
     *
     * @param person whose it is
     * @param kind what it is: a self-check, an inspection score or a day's score
     * @param day the day assessed; of a month its last
     */
    public record Missing(PersonId person, AssessmentKind kind, LocalDate day) {}
}
