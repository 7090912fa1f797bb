package io.leansafety.json;

import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what an inspection checklist has beside its version. */
final class InspectionFields {
    private final DocumentReader in;
    private final ChecklistEntryReader entries;
    private List<InspectionItem> items = List.of();
    private List<CoverageRule> coverage = List.of();
    private Map<Shift, Integer> frequency = Map.of();

    InspectionFields(DocumentReader in, ChecklistEntryReader entries) {
        this.in = in;
        this.entries = entries;
    }

    void read(String name, Place place) {
        switch (name) {
            case "items" -> items = in.list(place, entries::item);
            case "coverage" -> coverage = in.list(place, entries::coverage);
            case "frequency" -> frequency = frequency(place);
            default -> in.unknown(name, place);
        }
    }

    InspectionChecklist checklist(ChecklistVersion version) {
        return new InspectionChecklist(version, items, coverage, frequency);
    }

    private Map<Shift, Integer> frequency(Place here) {
        Map<Shift, Integer> visits = new EnumMap<>(Shift.class);
        in.object(here, (name, place) -> {
            Shift shift = in.named(Shift.class, name, RuleId.EXCHANGE, place);
            Integer count = in.wholeNumber(place, RuleId.A4);
            if (shift != null && count != null) {
                visits.put(shift, count);
            }
        });
        return visits;
    }
}
