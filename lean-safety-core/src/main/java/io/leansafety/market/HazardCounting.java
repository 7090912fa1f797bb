package io.leansafety.market;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardCounts;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardStatistics;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PriceTerms;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts hazards as they stood on a day, in the order in which they were found. Rules H1 and H2. */
final class HazardCounting {
    private final LocalDate day;
    private final int longOverdueDays;
    private final PriceTerms prices;

    private final Map<Spot, LocalDate> lastFound = new HashMap<>();
    private final Map<SubjectId, HazardCounts> bySubject = new TreeMap<>();
    private final Map<ItemCode, HazardCounts> byItem = new TreeMap<>();
    private final Map<FinderClass, HazardCounts> byFinder = new EnumMap<>(FinderClass.class);
    private HazardCounts total = HazardCounts.NONE;

    private record Spot(ItemCode item, LocationId location) {}

    private HazardCounting(Policy policy, LocalDate day) {
        this.day = day;
        this.longOverdueDays = policy.market().longOverdueDays();
        this.prices = policy.prices();
    }

    /**
     * Counts those that were found on some days.
     *
     * @param policy says what is long, and how far back a repeat is counted
     * @param day the day as of which
     * @param known the hazards of those days and of the window before, in the order in which they were found
     * @param found the days
     */
    static HazardStatistics count(Policy policy, LocalDate day, List<HazardDossier> known, DateSpan found) {
        HazardCounting counting = new HazardCounting(policy, day);
        for (HazardDossier dossier : known) {
            boolean isRepeated = counting.cameAgain(dossier.hazard());
            if (found.includes(dossier.hazard().foundOn())) {
                counting.add(dossier.hazard(), counting.one(dossier, isRepeated));
            }
        }
        return new HazardStatistics(counting.total, counting.bySubject, counting.byItem, counting.byFinder);
    }

    private boolean cameAgain(Hazard hazard) {
        if (hazard.location() == null) {
            return false;
        }
        LocalDate before = lastFound.put(new Spot(hazard.item(), hazard.location()), hazard.foundOn());
        return before != null && prices.repeatWindow(hazard.foundOn()).includes(before);
    }

    private HazardCounts one(HazardDossier dossier, boolean isRepeated) {
        Hazard hazard = dossier.hazard();
        return new HazardCounts(
                1,
                dossier.state().isOpen() ? 1 : 0,
                hazard.isOverdue(dossier.state(), day) ? 1 : 0,
                hazard.isOverdue(dossier.state(), day, longOverdueDays) ? 1 : 0,
                isRepeated ? 1 : 0);
    }

    private void add(Hazard hazard, HazardCounts one) {
        total = total.plus(one);
        bySubject.merge(hazard.subject(), one, HazardCounts::plus);
        byItem.merge(hazard.item(), one, HazardCounts::plus);
        byFinder.merge(hazard.finder(), one, HazardCounts::plus);
    }
}
