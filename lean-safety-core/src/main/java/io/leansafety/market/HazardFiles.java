package io.leansafety.market;

import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardLife;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Line;
import io.leansafety.life.Selection;
import io.leansafety.life.Stamp;
import io.leansafety.port.Ports;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.TenderDossier;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hazards as more than one desk works on them: who has them, which tender they wait for, and the steps that are taken
 * with them elsewhere. Rules H1, T1 and T2.
 *
 * <p>A step that is taken elsewhere adds a version of the hazard, so that of two desks that take one at the same moment
 * one is first, in any store.
 */
final class HazardFiles {
    private static final DateSpan EVER = new DateSpan(LocalDate.of(1, 1, 1), null);

    private final Ports ports;

    HazardFiles(Ports ports) {
        this.ports = ports;
    }

    /** The hazard that a command names; adds that there is none. */
    Optional<HazardDossier> find(Session session, Reference id, Place place) {
        Optional<HazardDossier> found = ports.hazards().latest(session.enterprise(), id);
        if (found.isEmpty()) {
            session.problems().error("unknown-id", RuleId.H1, place, "id", id);
        }
        return found;
    }

    /** The tender that a hazard waits for. */
    Optional<TenderDossier> liveTender(EnterpriseId enterprise, Hazard hazard) {
        return Optional.ofNullable(hazard.tender())
                .flatMap(tender -> ports.tenders().latest(enterprise, tender))
                .filter(TenderDossier::isLive);
    }

    /** Adds that a hazard waits for a tender. */
    void checkNotTendered(Session session, HazardDossier dossier, Place place) {
        liveTender(session.enterprise(), dossier.hazard())
                .ifPresent(tender -> session.problems()
                        .error(
                                "hazard-tendered",
                                RuleId.T2,
                                place,
                                "hazard",
                                dossier.id(),
                                "tender",
                                tender.id(),
                                "state",
                                tender.state()));
    }

    /** Adds that a hazard whose root cause is asked for has none. */
    static void checkTraced(Session session, HazardDossier dossier, Place place) {
        if (dossier.hazard().lacksRootCause()) {
            session.problems().error("root-cause-needed", RuleId.H2, place, "hazard", dossier.id());
        }
    }

    /** Whether a subject would hand a hazard over: it is the subject's, still to be rectified, and nobody tenders it. */
    private boolean isToHandOver(HazardDossier dossier, SubjectId subject) {
        return dossier.state().isOpen()
                && dossier.hazard().subject().equals(subject)
                && liveTender(dossier.stamp().enterprise(), dossier.hazard()).isEmpty();
    }

    /** Whether a hazard was handed over behind a version of it. */
    boolean hasPassed(HazardDossier dossier, int version) {
        return ports.hazards().versions(dossier.stamp().enterprise(), dossier.id()).stream()
                .skip(version)
                .anyMatch(later -> later.step() == HazardStep.PASS);
    }

    /**
     * What a subject would hand over, by id. Adapters file hazards by their subject, so that this reads the hazards that one
     * team ever had; those that are open are asked for by days alone, and of the whole enterprise.
     */
    List<HazardDossier> toHandOver(EnterpriseId enterprise, SubjectId subject) {
        return Pages.all(ports.hazards(), enterprise, Selection.of(EVER).of(Set.of(subject))).stream()
                .filter(dossier -> isToHandOver(dossier, subject))
                .sorted(Comparator.comparing(HazardDossier::id))
                .toList();
    }

    /** What a step that is taken elsewhere does to a hazard; adds that there is no such step now. */
    Optional<Line<HazardState, HazardStep>> line(Session session, HazardDossier dossier, HazardStep step, Place place) {
        Optional<HazardState> state = Optional.of(dossier.state());
        Optional<Line<HazardState, HazardStep>> line = HazardLife.LIFE.find(state, step);
        if (line.isEmpty()) {
            session.problems()
                    .error(
                            "no-such-step",
                            RuleId.H1,
                            place,
                            "id",
                            dossier.id(),
                            "state",
                            dossier.state(),
                            "step",
                            step,
                            "allowed",
                            HazardLife.LIFE.allowedIn(state));
        }
        return line;
    }

    /** Takes such a step, in the unit of the step that it comes with. */
    void take(Session session, HazardDossier before, HazardStep step, Hazard next) {
        Line<HazardState, HazardStep> line =
                HazardLife.LIFE.find(Optional.of(before.state()), step).orElseThrow();
        Stamp stamp = new Stamp(
                session.enterprise(),
                before.id(),
                before.stamp().version() + 1,
                session.today(),
                session.who().actor(),
                session.now());
        ports.hazards().add(new HazardDossier(stamp, step, line.to(), next, null));
    }
}
