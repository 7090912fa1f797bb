package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.FinderClass;
import io.leansafety.policy.Policy;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderFact.Reason;
import io.leansafety.trading.TenderFact.State;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.LocationId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes how tenders go, from the hazard that each begins with to where it stands at the month's end: one that was
 * accepted is so on the day that the file says, and what the file stops stays there.
 */
final class TenderPlot {
    /** When each step is taken, in days from the acceptance or the last day of the month. */
    private static final Map<TenderStep, Integer> DAYS = Map.ofEntries(
            Map.entry(TenderStep.APPLY, -9),
            Map.entry(TenderStep.APPROVE, -8),
            Map.entry(TenderStep.REJECT, -8),
            Map.entry(TenderStep.WITHDRAW, -8),
            Map.entry(TenderStep.OPEN, -7),
            Map.entry(TenderStep.BID, -5),
            Map.entry(TenderStep.FAIL, -3),
            Map.entry(TenderStep.AWARD, -3),
            Map.entry(TenderStep.RECTIFY, -1),
            Map.entry(TenderStep.ACCEPT, 0),
            Map.entry(TenderStep.RETURN, 0));

    private static final int BIDS_UNTIL = -4;
    private static final int BIDS_GO_ON = 3;
    private static final int DAYS_SINCE_FIRST = 20;
    private static final int DAYS_TO_RECTIFY = 5;
    private static final List<TenderStep> WON = List.of(
            TenderStep.APPLY,
            TenderStep.APPROVE,
            TenderStep.OPEN,
            TenderStep.BID,
            TenderStep.AWARD,
            TenderStep.RECTIFY);

    private final Script script;
    private final int longOverdueDays;
    private final Map<Reference, State> standing = new HashMap<>();

    TenderPlot(Script script, Policy policy) {
        this.script = script;
        this.longOverdueDays = policy.market().longOverdueDays();
    }

    void write(MonthFacts month) {
        MonthDays days = new MonthDays(requireNonNull(month.period()));
        month.tenders().forEach(tender -> write(days, tender));
    }

    private void write(MonthDays days, TenderFact tender) {
        State before = standing.put(requireNonNull(tender.id()), requireNonNull(tender.state()));
        LocalDate anchor = tender.acceptedOn() == null ? days.period().last() : tender.acceptedOn();
        LocalDate applied = anchor.plusDays(days(TenderStep.APPLY));
        if (before == null) {
            writeHazard(tender, applied);
        }
        TenderActs acts = new TenderActs(tender, hazard(tender));
        LocalDate until = tender.state() == State.TENDERING
                ? days.period().last().plusDays(BIDS_GO_ON)
                : anchor.plusDays(BIDS_UNTIL);
        for (TenderStep step : remaining(tender, before)) {
            script.at(anchor.plusDays(days(step)), Hour.TENDER, stage -> acts.take(stage, step, until));
        }
    }

    private static int days(TenderStep step) {
        return requireNonNull(DAYS.get(step));
    }

    /** The steps that lead from where it stood to where it stands. */
    private static List<TenderStep> remaining(TenderFact tender, @Nullable State before) {
        List<TenderStep> way = way(tender, requireNonNull(tender.state()));
        if (before == null) {
            return way;
        }
        if (before == State.RETURNED) {
            return way.subList(WON.indexOf(TenderStep.RECTIFY), way.size());
        }
        int taken = way(tender, before).size();
        return way.subList(Math.min(taken, way.size()), way.size());
    }

    /** Every step from the application on. */
    private static List<TenderStep> way(TenderFact tender, State state) {
        boolean isBidFor = tender.awardee() != null;
        return switch (state) {
            case APPLIED -> WON.subList(0, 1);
            case APPROVED -> WON.subList(0, 2);
            case REJECTED -> List.of(TenderStep.APPLY, TenderStep.REJECT);
            case WITHDRAWN -> List.of(TenderStep.APPLY, TenderStep.WITHDRAW);
            case TENDERING -> WON.subList(0, isBidFor ? 4 : 3);
            case FAILED -> List.of(TenderStep.APPLY, TenderStep.APPROVE, TenderStep.OPEN, TenderStep.FAIL);
            case AWARDED -> WON.subList(0, 5);
            case RECTIFIED -> WON;
            case ACCEPTED -> behind(WON, TenderStep.ACCEPT);
            case RETURNED -> behind(WON, TenderStep.RETURN);
        };
    }

    private static List<TenderStep> behind(List<TenderStep> steps, TenderStep last) {
        List<TenderStep> all = new ArrayList<>(steps);
        all.add(last);
        return all;
    }

    /** What is tendered was found before: once, twice at one place, or long ago. */
    private void writeHazard(TenderFact tender, LocalDate applied) {
        switch (requireNonNull(tender.reason())) {
            case REPEATED -> {
                LocalDate first = applied.minusDays(DAYS_SINCE_FIRST);
                Reference earlier = new Reference(tender.id() + ".H0");
                script.at(first, Hour.HAZARD, stage -> find(stage, tender, earlier));
                script.at(first, Hour.HAZARD, stage -> assign(stage, earlier));
                script.at(first.plusDays(1), Hour.REPAIR, stage -> HazardActs.rectify(stage, earlier));
                script.at(first.plusDays(2), Hour.REPAIR, stage -> HazardActs.acceptAndClose(stage, earlier));
                script.at(applied.minusDays(1), Hour.HAZARD, stage -> find(stage, tender, hazard(tender)));
            }
            case LONG_OVERDUE -> {
                LocalDate found = applied.minusDays(longOverdueDays + 2L * DAYS_TO_RECTIFY);
                script.at(found, Hour.HAZARD, stage -> find(stage, tender, hazard(tender)));
                script.at(found, Hour.HAZARD, stage -> assign(stage, hazard(tender)));
            }
            case LACK_OF_CAPACITY ->
                script.at(applied.minusDays(1), Hour.HAZARD, stage -> find(stage, tender, hazard(tender)));
        }
    }

    private static void find(Stage stage, TenderFact tender, Reference id) {
        LocationId place = tender.reason() == Reason.REPEATED ? new LocationId("L-" + tender.id()) : null;
        HazardActs.find(
                stage,
                new HazardActs.Seen(
                        id,
                        requireNonNull(tender.from()),
                        requireNonNull(tender.item()),
                        FinderClass.WORKSHOP,
                        tender.quantity(),
                        place));
        HazardActs.register(stage, id);
    }

    private static void assign(Stage stage, Reference id) {
        HazardActs.assign(stage, id, stage.today().plusDays(DAYS_TO_RECTIFY));
    }

    private static Reference hazard(TenderFact tender) {
        return new Reference(tender.id() + ".H");
    }
}
