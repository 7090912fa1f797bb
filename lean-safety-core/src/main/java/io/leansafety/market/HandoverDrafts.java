package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardStep;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.HandoverFact.Problem;
import io.leansafety.trading.HandoverState;
import io.leansafety.trading.HandoverStep;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the desk of shift handovers makes of its commands. Rule T1. */
final class HandoverDrafts {
    private static final Place HANDOVER = Asked.ROOT.field("handover");
    private static final Place STATES = Asked.ROOT.field("states");

    private final HazardFiles files;

    HandoverDrafts(HazardFiles files) {
        this.files = files;
    }

    Optional<Draft<HandoverStep, HandoverDossier>> proposed(
            Session session, Line<HandoverState, HandoverStep> line, HandoversDesk.Propose command) {
        List<HazardDossier> hazards = files.toHandOver(session.enterprise(), command.from());
        Map<Reference, HandoverFact.State> states = states(session, command, hazards);
        HandoverFact handover = new HandoverFact(
                command.id(),
                session.today(),
                command.shift(),
                command.from(),
                command.to(),
                false,
                hazards.stream()
                        .map(dossier -> problem(dossier.hazard(), states.get(dossier.id())))
                        .toList());
        price(session, handover.signed(session.today(), true), Asked.ROOT);
        return matter(session, handover, command.shift())
                .map(matter -> Draft.of(
                        matter,
                        List.of(session.today()),
                        stamp -> new HandoverDossier(
                                stamp,
                                line.step(),
                                line.to(),
                                handover,
                                hazards.stream().map(HazardDossier::id).toList(),
                                hazards.stream()
                                        .map(dossier -> dossier.stamp().version())
                                        .toList(),
                                null)));
    }

    private static Problem problem(Hazard hazard, HandoverFact.@Nullable State state) {
        return new Problem(
                hazard.item(),
                hazard.finder(),
                hazard.quantity(),
                state == null ? HandoverFact.State.UNRECTIFIED : state);
    }

    /** The states that were said; adds what is no hazard to hand over, or was said twice. */
    private static Map<Reference, HandoverFact.State> states(
            Session session, HandoversDesk.Propose command, List<HazardDossier> hazards) {
        Map<Reference, HandoverFact.State> states = new HashMap<>();
        for (int i = 0; i < command.states().size(); i++) {
            HandoversDesk.Standing said = command.states().get(i);
            Place place = STATES.index(i).field("hazard");
            if (hazards.stream().noneMatch(dossier -> dossier.id().equals(said.hazard()))) {
                session.problems()
                        .error(
                                "not-to-hand-over",
                                RuleId.T1,
                                place,
                                "hazard",
                                said.hazard(),
                                "subject",
                                command.from());
            } else if (states.put(said.hazard(), said.state()) != null) {
                session.problems()
                        .error(
                                "duplicate-reference",
                                RuleId.T1,
                                place,
                                "reference",
                                said.hazard(),
                                "first",
                                STATES.path());
            }
        }
        return states;
    }

    /** The incoming side takes over what is not rectified, today, for its price. */
    Optional<Draft<HandoverStep, HandoverDossier>> accepted(
            Taking<HandoverState, HandoverStep, HandoverDossier> taking) {
        HandoverFact handover = taking.before().handover().signed(taking.today(), true);
        List<HazardDossier> passing = passing(taking);
        price(taking.session(), handover, HANDOVER);
        return drafted(taking, handover, null)
                .map(draft -> draft.also(() -> passing.forEach(dossier -> files.take(
                        taking.session(),
                        dossier,
                        HazardStep.PASS,
                        dossier.hazard().passedTo(side(handover.to()))))));
    }

    /** The hazards that pass; adds which are not as they were proposed, and which are open and were not. */
    private List<HazardDossier> passing(Taking<HandoverState, HandoverStep, HandoverDossier> taking) {
        HandoverDossier before = taking.before();
        SubjectId from = side(before.handover().from());
        Map<Reference, HazardDossier> open = new TreeMap<>();
        files.toHandOver(taking.session().enterprise(), from).forEach(dossier -> open.put(dossier.id(), dossier));
        List<HazardDossier> passing = new ArrayList<>();
        for (int i = 0; i < before.hazards().size(); i++) {
            HazardDossier hazard = open.remove(before.hazards().get(i));
            if (before.handover().problems().get(i).state() == HandoverFact.State.RECTIFIED) {
                continue;
            }
            if (hazard == null || files.hasPassed(hazard, before.versions().get(i))) {
                addChanged(taking, before.hazards().get(i), from);
            } else {
                passing.add(hazard);
            }
        }
        open.keySet().forEach(id -> addChanged(taking, id, from));
        return passing;
    }

    private static void addChanged(
            Taking<HandoverState, HandoverStep, HandoverDossier> taking, Reference hazard, SubjectId from) {
        taking.error("handover-changed", RuleId.T1, Asked.ID, "hazard", hazard, "subject", from);
    }

    Optional<Draft<HandoverStep, HandoverDossier>> refused(
            Taking<HandoverState, HandoverStep, HandoverDossier> taking, String reason) {
        return drafted(taking, taking.before().handover().signed(taking.today(), false), reason);
    }

    /** Adds what keeps a handover from being settled as it is. */
    private static void price(Session session, HandoverFact handover, Place here) {
        Lookups.trading(session).ifPresent(trading -> trading.price(handover, session.problems(), here));
    }

    private static Optional<Draft<HandoverStep, HandoverDossier>> drafted(
            Taking<HandoverState, HandoverStep, HandoverDossier> taking,
            HandoverFact handover,
            @Nullable String reason) {
        Line<HandoverState, HandoverStep> line = taking.line();
        Shift begun = requireNonNull(handover.shift(), "shift").next();
        List<LocalDate> days = List.of(taking.today());
        return matter(taking.session(), handover, begun)
                .map(matter -> Draft.of(
                        matter,
                        days,
                        stamp -> new HandoverDossier(
                                stamp,
                                line.step(),
                                line.to(),
                                handover,
                                taking.before().hazards(),
                                taking.before().versions(),
                                reason)));
    }

    /** Whose leaders of a shift may act; that a side is unknown was found with the price. */
    private static Optional<Matter<HandoverStep>> matter(Session session, HandoverFact handover, Shift shift) {
        return session.organization().flatMap(known -> {
            Optional<MarketSubject> to = known.findSubject(side(handover.to()));
            return known.findSubject(side(handover.from()))
                    .filter(from -> to.isPresent())
                    .map(from -> Matter.<HandoverStep>of(from).with(to).in(shift, null));
        });
    }

    private static SubjectId side(@Nullable SubjectId side) {
        return requireNonNull(side, "a handover has two sides");
    }
}
