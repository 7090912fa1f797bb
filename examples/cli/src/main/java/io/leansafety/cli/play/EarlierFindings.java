package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.ItemCode;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What files count without having it: a second or third occurrence (rule P6) whose first is in none of them. The market
 * counts what was recorded, so that the missing ones are found, given and accepted on the day before the first month.
 */
final class EarlierFindings {
    private final LocalDate day;
    private final Map<Kind, Integer> counted = new HashMap<>();
    private final List<FindingFact> missing = new ArrayList<>();

    /** What is the same: an item with an offender, or with a subject where there is no offender. */
    private record Kind(
            @Nullable ItemCode item,
            @Nullable PersonId offender,
            @Nullable SubjectId subject) {
        static Kind of(FindingFact finding) {
            return new Kind(finding.item(), finding.offender(), finding.offender() == null ? finding.subject() : null);
        }
    }

    private EarlierFindings(LocalDate day) {
        this.day = day;
    }

    /** The findings that months lack, one behind the other. */
    static List<FindingFact> of(List<MonthFacts> months) {
        LocalDate first = requireNonNull(months.get(0).period()).first();
        EarlierFindings earlier = new EarlierFindings(first.minusDays(1));
        Map<Reference, FindingFact> last = new HashMap<>();
        months.forEach(month -> month.findings().forEach(finding -> last.put(requireNonNull(finding.id()), finding)));
        last.values().stream()
                .sorted(Comparator.comparing((FindingFact finding) -> requireNonNull(finding.foundOn()))
                        .thenComparing(finding -> requireNonNull(finding.id())))
                .forEach(earlier::count);
        return earlier.missing;
    }

    private void count(FindingFact finding) {
        int before = counted.getOrDefault(Kind.of(finding), 0);
        for (int nth = before + 1; nth < finding.occurrence(); nth++) {
            missing.add(like(finding, nth));
        }
        counted.put(Kind.of(finding), Math.max(before + 1, finding.occurrence()));
    }

    private FindingFact like(FindingFact finding, int nth) {
        return new FindingFact(
                new Reference(finding.id() + ".P" + nth),
                day,
                finding.finder(),
                finding.foundBy(),
                finding.item(),
                1,
                finding.subject(),
                finding.offender(),
                finding.shift(),
                finding.specialty(),
                finding.holders(),
                nth,
                FindingStatus.CONFIRMED,
                finding.beneficiary(),
                List.of());
    }
}
