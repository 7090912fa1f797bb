package io.leansafety.market;

import com.google.common.collect.Iterables;
import io.leansafety.finding.FindingFact;
import io.leansafety.port.Runs;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.run.MonthFigures;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nothing settles twice: neither in two months that are computed at once, nor in one of them and a posted one. Rule S5. */
final class SettledOnce {
    private static final Place MONTH = Place.in(Document.MONTH);

    private final Runs runs;
    private final EnterpriseId enterprise;
    private final MonthFacts facts;

    /**
     * Looks at one month.
     *
     * @param facts the month's own facts, in which the place of a problem is shown
     */
    SettledOnce(Runs runs, EnterpriseId enterprise, MonthFacts facts) {
        this.runs = runs;
        this.enterprise = enterprise;
        this.facts = facts;
    }

    /**
     * Reports each reference that is settled once more.
     *
     * @param figures those of the month itself and of every closed one, which are computed anew with it
     */
    void check(List<MonthFigures> figures, Problems problems) {
        List<YearMonth> anew = figures.stream().map(of -> of.period().month()).toList();
        Map<Reference, MonthFigures> settled = new HashMap<>();
        for (MonthFigures of : figures) {
            runs.settled(enterprise, of.settled()).forEach((reference, elsewhere) -> {
                if (!anew.contains(elsewhere)) {
                    report(reference, of, elsewhere, problems);
                }
            });
            for (Reference reference : of.settled()) {
                MonthFigures other = settled.putIfAbsent(reference, of);
                if (other != null) {
                    report(reference, other, of.period().month(), problems);
                }
            }
        }
    }

    private void report(Reference reference, MonthFigures of, YearMonth elsewhere, Problems problems) {
        problems.error(
                "already-settled",
                RuleId.S5,
                placeOf(reference),
                "reference",
                reference,
                "again",
                of.period().month(),
                "month",
                elsewhere);
    }

    /** The whole month for what only a closed month's facts name. */
    private Place placeOf(Reference reference) {
        return Stream.of(
                        places("findings", facts.findings(), FindingFact::id, reference),
                        places("handovers", facts.handovers(), HandoverFact::id, reference),
                        places("tenders", facts.tenders(), TenderFact::id, reference))
                .flatMap(places -> places)
                .findFirst()
                .orElse(MONTH);
    }

    private static <T> Stream<Place> places(
            String list, List<T> entries, Function<T, @Nullable Reference> id, Reference reference) {
        int position = Iterables.indexOf(entries, entry -> reference.equals(id.apply(entry)));
        return position < 0
                ? Stream.empty()
                : Stream.of(MONTH.field(list).index(position).field("id"));
    }
}
