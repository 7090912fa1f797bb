package io.leansafety.view;

import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.organization.MarketSubject;
import io.leansafety.value.SettlementPeriod;
import java.util.List;

/**
 * The list of an enterprise (一企一清单): every location with its risk points and who inspects it, and everybody with
 * their checklists. Rule C3.
 *
 * @param period the month by whose last day it is
 * @param locations all locations, by subject
 * @param managers everybody with a tier or a checklist, by subject and post
 */
public record EnterpriseList(SettlementPeriod period, List<InspectedLocation> locations, List<SafetyManager> managers) {
    public EnterpriseList {
        locations = List.copyOf(locations);
        managers = List.copyOf(managers);
    }

    /**
     * A location with everybody who inspects it.
     *
     * @param subject the subject that it belongs to
     * @param location the location
     * @param inspectors who inspects it
     */
    public record InspectedLocation(MarketSubject subject, Location location, List<Inspector> inspectors) {
        public InspectedLocation {
            inspectors = List.copyOf(inspectors);
        }
    }

    /**
     * Somebody who inspects a location.
     *
     * @param manager the person with the checklist
     * @param cycle within what time they inspect it
     */
    public record Inspector(SafetyManager manager, CoverageRule cycle) {}

    /**
     * Returns the list of an enterprise.
     *
     * @param checklists its checklists
     * @return what is in force on the last day of their month
     */
    public static EnterpriseList of(ResolvedChecklists checklists) {
        InForce inForce = new InForce(checklists);
        return new EnterpriseList(
                inForce.period(),
                inForce.places().stream()
                        .map(place -> new InspectedLocation(
                                place.subject(),
                                place.location(),
                                inForce.inspectorsOf(place.id()).stream()
                                        .map(manager -> new Inspector(manager, manager.cycleOf(place.id())))
                                        .toList()))
                        .toList(),
                inForce.people().stream()
                        .filter(manager -> manager.hasChecklist()
                                || manager.person().tier().isPresent())
                        .toList());
    }
}
