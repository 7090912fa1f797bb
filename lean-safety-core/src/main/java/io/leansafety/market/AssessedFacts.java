package io.leansafety.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.leansafety.assessment.Assessed;
import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the entries that count say of a month: scores and deductions of its days, and work of its year up to its end, since
 * cycles and periods that end in the month may have begun before. Rules A1 to A4.
 *
 * <p>Work of somebody whose score is given is left out: it can only be of an earlier month, and forms nothing in this one.
 */
final class AssessedFacts {
    private static final int MONTHS_OF_YEAR = 12;
    private static final Comparator<AssessmentDossier> OLDEST_FIRST = Comparator.comparing(
                    (AssessmentDossier entry) -> entry.assessed().day())
            .thenComparing(AssessmentDossier::id);

    private final ImmutableList<AssessmentDossier> all;
    private final ImmutableList<Assessed> counting;
    private final ImmutableList<Assessed> ofMonth;

    private AssessedFacts(ImmutableList<AssessmentDossier> all, SettlementPeriod period) {
        this.all = all;
        this.counting = all.stream()
                .filter(AssessmentDossier::counts)
                .map(AssessmentDossier::assessed)
                .collect(ImmutableList.toImmutableList());
        this.ofMonth = counting.stream()
                .filter(entry -> period.contains(entry.day()))
                .collect(ImmutableList.toImmutableList());
    }

    static AssessedFacts of(Dossiers<AssessmentDossier> dossiers, EnterpriseId enterprise, SettlementPeriod period) {
        DateSpan days = new DateSpan(period.partOfYear(MONTHS_OF_YEAR).from(), period.last());
        List<AssessmentDossier> found = Pages.all(dossiers, enterprise, Selection.of(days));
        return new AssessedFacts(
                found.stream()
                        .filter(entry -> entry.assessed().kind().isWork()
                                || period.contains(entry.assessed().day()))
                        .sorted(OLDEST_FIRST)
                        .collect(ImmutableList.toImmutableList()),
                period);
    }

    /** Self-checks and deductions, by person. */
    List<DutyFact> duty() {
        TreeMap<PersonId, Score> scores = new TreeMap<>();
        TreeMap<PersonId, ImmutableList.Builder<DeductionFact>> deductions = new TreeMap<>();
        for (Assessed entry : ofMonth) {
            if (entry.kind() == AssessmentKind.SELF_CHECK && entry.score() != null) {
                scores.put(entry.person(), entry.score());
            } else if (entry.deduction() != null) {
                deductions
                        .computeIfAbsent(entry.person(), any -> ImmutableList.builder())
                        .add(entry.deduction());
            }
        }
        Set<PersonId> people = new TreeSet<>(scores.keySet());
        people.addAll(deductions.keySet());
        return people.stream()
                .map(person -> new DutyFact(
                        person,
                        scores.get(person),
                        deductions.getOrDefault(person, ImmutableList.builder()).build()))
                .toList();
    }

    /** Inspection scores of the month, oldest first. */
    List<InspectionFact> inspection() {
        return of(AssessmentKind.INSPECTION)
                .map(entry -> new InspectionFact(entry.person(), entry.score(), null))
                .toList();
    }

    /** Inspection scores of its days, oldest first. */
    List<DailyScoreFact> daily() {
        return of(AssessmentKind.DAILY)
                .map(entry -> new DailyScoreFact(entry.person(), entry.day(), entry.score()))
                .toList();
    }

    /** Visits of the year so far, oldest first. */
    List<Visit> visits() {
        return work(AssessmentKind.INSPECTION, Assessed::visit);
    }

    /** Acts of duty of the year so far, oldest first. */
    List<DutyWork> dutyWork() {
        return work(AssessmentKind.SELF_CHECK, Assessed::work);
    }

    /** The sum of the versions of all that was looked at; greater whenever there is more, late and withdrawn too. */
    int versions() {
        return all.stream().mapToInt(entry -> entry.stamp().version()).sum();
    }

    private <T> List<T> work(AssessmentKind given, Function<Assessed, @Nullable T> part) {
        Set<PersonId> scored = of(given).map(Assessed::person).collect(ImmutableSet.toImmutableSet());
        return counting.stream()
                .filter(entry -> !scored.contains(entry.person()))
                .flatMap(entry -> Stream.ofNullable(part.apply(entry)))
                .toList();
    }

    private Stream<Assessed> of(AssessmentKind kind) {
        return ofMonth.stream().filter(entry -> entry.kind() == kind);
    }
}
