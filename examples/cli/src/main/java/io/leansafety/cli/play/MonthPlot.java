package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.assessment.InspectionFact;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.life.Matter;
import io.leansafety.market.FactsReceipt;
import io.leansafety.market.MonthReceipt;
import io.leansafety.market.MonthsDesk;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthStep;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.WorkFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes how months are settled on the first days of the next: what no desk takes is handed in (wages, pools, exemptions,
 * vetoes, and inspections given in parts), and the rest is gathered from the desks.
 *
 * <p>What a file brings forward by hand is no fact of a market that carries forward by itself: it is a correction of the
 * month before (rule S11b), so that the amount is written into that month once it is closed.
 */
final class MonthPlot {
    private static final int SETTLED_ON = 1;
    private static final int PUBLISHED_ON = 2;
    private static final int CLOSED_ON = 4;
    private static final int CORRECTED_ON = 5;

    private final Script script;
    private boolean isFirst = true;

    MonthPlot(Script script) {
        this.script = script;
    }

    void write(MonthFacts month) {
        SettlementPeriod period = requireNonNull(month.period());
        YearMonth named = period.month();
        LocalDate behind = period.next().first();
        Map<PersonId, Money> byHand = isFirst ? Map.of() : byHand(month);
        if (!byHand.isEmpty()) {
            script.at(
                    period.first().plusDays(CORRECTED_ON),
                    Hour.SETTLE,
                    stage -> correct(stage, period.previous().month(), byHand));
        }
        MonthFacts rest = rest(month, byHand);
        script.at(behind.plusDays(SETTLED_ON), Hour.SETTLE, stage -> settle(stage, named, rest));
        script.at(
                behind.plusDays(PUBLISHED_ON),
                Hour.SETTLE,
                stage ->
                        step(stage, named, MonthStep.PUBLISH, who -> desk(stage).publish(who, named)));
        script.at(
                behind.plusDays(CLOSED_ON),
                Hour.SETTLE,
                stage -> step(stage, named, MonthStep.CLOSE, who -> desk(stage).close(who, named)));
        isFirst = false;
    }

    private static Map<PersonId, Money> byHand(MonthFacts month) {
        Map<PersonId, Money> amounts = new TreeMap<>();
        month.wages().stream()
                .filter(wage -> wage.broughtForward() != null)
                .forEach(wage -> amounts.put(requireNonNull(wage.person()), requireNonNull(wage.broughtForward())));
        return amounts;
    }

    private static MonthFacts rest(MonthFacts month, Map<PersonId, Money> byHand) {
        List<WageFact> wages = month.wages().stream()
                .map(wage -> byHand.containsKey(requireNonNull(wage.person())) ? broughtForward(wage, null) : wage)
                .toList();
        List<InspectionFact> inParts = month.inspection().stream()
                .filter(inspection -> inspection.score() == null)
                .toList();
        return new MonthFacts(
                month.period(),
                OrganizationFacts.EMPTY,
                List.of(),
                wages,
                month.pools(),
                month.exemptions(),
                List.of(),
                inParts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                month.vetoes(),
                workBefore(month),
                List.of());
    }

    /** What was done before the month, for a quarter or a cycle that ends in it: the checklists were not at a desk yet. */
    private static WorkFacts workBefore(MonthFacts month) {
        LocalDate first = requireNonNull(month.period()).first();
        return new WorkFacts(
                CompanyChecklists.EMPTY,
                month.work().visits().stream()
                        .filter(visit -> requireNonNull(visit.date()).isBefore(first))
                        .toList(),
                month.work().dutyWork().stream()
                        .filter(work -> requireNonNull(work.date()).isBefore(first))
                        .toList());
    }

    private static WageFact broughtForward(WageFact wage, @Nullable Money amount) {
        return new WageFact(
                wage.person(),
                wage.entitlement(),
                wage.performance(),
                wage.other(),
                amount,
                wage.minimumWage(),
                wage.quota());
    }

    private static void correct(Stage stage, YearMonth month, Map<PersonId, Money> byHand) {
        Optional<ReceivedMonth> received = desk(stage).received(stage.enterprise(), month);
        if (received.isEmpty()) {
            return;
        }
        List<WageFact> wages = new ArrayList<>();
        received.get().facts().wages().forEach(wage -> {
            Money more = byHand.get(requireNonNull(wage.person()));
            Money before = wage.broughtForward() == null ? Money.ZERO : wage.broughtForward();
            wages.add(more == null ? wage : broughtForward(wage, before.plus(more)));
        });
        MonthFacts facts = received.get().facts().withWages(wages);
        Turn<FactsReceipt> turn = receive(stage, facts, received.get().version());
        byHand.forEach((person, amount) -> stage.tell(turn.who(), "month.correct", month, person, amount));
    }

    private static Turn<FactsReceipt> receive(Stage stage, MonthFacts facts, int replaces) {
        return stage.take(
                PublicationPlot.companyOffice(stage),
                "receive-" + replaces,
                requireNonNull(facts.period()),
                who -> desk(stage).receive(who, facts, replaces));
    }

    private static void settle(Stage stage, YearMonth month, MonthFacts rest) {
        Turn<FactsReceipt> received = receive(stage, rest, 0);
        stage.tell(received.who(), "month.receive", month, rest.wages().size());
        Turn<MonthReceipt> prepared =
                step(stage, month, MonthStep.PREPARE, who -> desk(stage).prepare(who, month));
        Fingerprint run = prepared.result().step().fingerprint().whole();
        stage.show(
                "month.approve-not", prepared.who(), month, who -> desk(stage).approve(who, month, run));
        step(stage, month, MonthStep.APPROVE, who -> desk(stage).approve(who, month, run));
        step(stage, month, MonthStep.POST, who -> desk(stage).post(who, month, run));
    }

    private static Turn<MonthReceipt> step(
            Stage stage, YearMonth month, MonthStep step, Stage.Asking<MonthReceipt> asking) {
        String name = step.name().toLowerCase(Locale.ROOT);
        List<PersonId> acting = stage.acting(
                MonthLife.LIFE.table().stream()
                        .filter(line -> line.step() == step)
                        .findFirst()
                        .orElseThrow(),
                Matter.of(stage.company()));
        Turn<MonthReceipt> turn = stage.take(acting, name, month, asking);
        stage.tell(turn.who(), "month." + name, month);
        return turn;
    }

    private static MonthsDesk desk(Stage stage) {
        return stage.market().months();
    }
}
