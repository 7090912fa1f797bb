package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Month files, played through the desks of a market. */
public final class Play {
    private final Policy policy;
    private final List<MonthFacts> months;
    private final Script script = new Script();

    /**
     * Writes the script.
     *
     * @param policy the policy by which the months are settled
     * @param months the facts of months that settle by themselves, one behind the other, each with its period
     */
    public Play(Policy policy, List<MonthFacts> months) {
        this.policy = policy;
        this.months = months.stream()
                .map(month -> startedBy(policy, month))
                .sorted(Comparator.comparing(month -> requireNonNull(month.period())))
                .toList();
        write();
    }

    /** A month file names its month and nothing of the day on which it starts. */
    private static MonthFacts startedBy(Policy policy, MonthFacts month) {
        return new MonthFacts(
                requireNonNull(month.period()).startingOn(policy.monthStartsOn()),
                month.organization(),
                month.catalogs(),
                month.wages(),
                month.pools(),
                month.exemptions(),
                month.duty(),
                month.inspection(),
                month.daily(),
                month.findings(),
                month.handovers(),
                month.tenders(),
                month.vetoes(),
                month.work(),
                month.corrections());
    }

    private void write() {
        FindingPlot findings = new FindingPlot(script, policy);
        HandoverPlot handovers = new HandoverPlot(script);
        TenderPlot tenders = new TenderPlot(script, policy);
        AssessmentPlot assessments = new AssessmentPlot(script);
        ChecklistPlot checklists = new ChecklistPlot(script);
        MonthPlot settlements = new MonthPlot(script);
        PublicationPlot publications = new PublicationPlot(script, policy);
        findings.writeEarlier(months);
        for (MonthFacts month : months) {
            findings.write(month);
            handovers.write(month);
            tenders.write(month);
            assessments.write(month);
            settlements.write(month);
        }
        for (MonthFacts month : months) {
            LocalDate first = requireNonNull(month.period()).first();
            publications.write(month, month.equals(months.get(0)) ? earlier(script.first(), first) : first);
            checklists.write(month);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Plays the months.
     *
     * @param ports a store in which the enterprise has nothing yet
     * @param enterprise the enterprise
     * @param audience hears of everything that is done, as it is done
     * @throws StoppedException if a step is refused to everybody
     */
    public void perform(Ports ports, EnterpriseId enterprise, Consumer<Told> audience) {
        script.play(new Stage(
                ports, enterprise, policy, AddedRoles.with(months.get(0).organization()), audience));
    }
}
