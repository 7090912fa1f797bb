package io.leansafety.faults;

import java.util.List;
import java.util.stream.Stream;

/** Every fault that is planted, rule by rule. */
final class PlantedFaults {
    private PlantedFaults() {}

    static List<PlantedFault> all() {
        return Stream.of(
                        ValueFaults.all(),
                        OrganizationFaults.all(),
                        TemplateFaults.all(),
                        RosterFaults.all(),
                        ChecklistFaults.all(),
                        AssessmentFaults.all(),
                        PriceFaults.all(),
                        LiabilityFaults.all(),
                        TradeFaults.all(),
                        HazardFaults.all(),
                        WageFaults.all(),
                        DeductionFaults.all(),
                        CorrectionFaults.all(),
                        RunFaults.all(),
                        JournalFaults.all(),
                        PublicationFaults.all(),
                        ExplanationFaults.all(),
                        ModelFaults.all(),
                        DeskFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
