package io.leansafety.market;

import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardState;
import io.leansafety.finding.HazardStep;
import io.leansafety.finding.RectificationPlan;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.life.Selection;
import io.leansafety.organization.MarketSubject;
import io.leansafety.port.Ports;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.TenderDossier;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the desk of hazards makes of its commands. Rules H1 and H2. */
final class HazardDrafts {
    private static final String MAJOR = "HAZARD_MAJOR";

    private final Ports ports;
    private final HazardFiles files;

    HazardDrafts(Ports ports, HazardFiles files) {
        this.ports = ports;
        this.files = files;
    }

    Optional<Draft<HazardStep, HazardDossier>> found(
            Session session, Line<HazardState, HazardStep> line, HazardsDesk.Find command) {
        if (command.finding() != null
                && ports.findings()
                        .latest(session.enterprise(), command.finding())
                        .isEmpty()) {
            session.problems().error("unknown-id", RuleId.H1, Asked.ROOT.field("finding"), "id", command.finding());
        }
        return Lookups.subject(session, command.subject(), Asked.ROOT.field("subject"))
                .map(subject -> found(session, line, command, subject));
    }

    private Draft<HazardStep, HazardDossier> found(
            Session session, Line<HazardState, HazardStep> line, HazardsDesk.Find command, MarketSubject subject) {
        Lookups.checkItem(session, command.item(), subject, Asked.ROOT.field("item"));
        boolean isTraced = isMajor(session, command.item(), subject, session.today()) || cameAgain(session, command);
        Hazard hazard = new Hazard(
                session.today(),
                command.subject(),
                command.item(),
                command.finder(),
                command.quantity(),
                command.location(),
                command.what(),
                command.finding(),
                null,
                isTraced,
                null,
                null);
        return Draft.of(
                Matter.<HazardStep>of(subject),
                List.of(session.today()),
                stamp -> new HazardDossier(stamp, line.step(), line.to(), hazard, null));
    }

    private static boolean isMajor(Session session, ItemCode item, MarketSubject subject, LocalDate day) {
        return session.pricing()
                .flatMap(pricing -> pricing.kindOf(item, subject, day))
                .filter(MAJOR::equals)
                .isPresent();
    }

    /**
     * Whether the same item was found at the same location within the window, and not dismissed by now; of no location
     * nobody can tell.
     */
    private boolean cameAgain(Session session, HazardsDesk.Find command) {
        LocationId location = command.location();
        return location != null
                && session.policy()
                        .map(policy -> policy.prices().repeatWindow(session.today()))
                        .map(window -> Selection.of(window).of(command.item()).of(location))
                        .filter(same -> Pages.all(ports.hazards(), session.enterprise(), same).stream()
                                .anyMatch(before -> before.state() != HazardState.DISMISSED))
                        .isPresent();
    }

    Optional<Draft<HazardStep, HazardDossier>> assigned(
            Taking<HazardState, HazardStep, HazardDossier> taking, HazardsDesk.Assign command) {
        RectificationPlan plan = new RectificationPlan(
                command.responsible(), command.measures(), command.funds(), command.deadline(), command.contingency());
        Lookups.checkPerson(taking.session(), plan.responsible(), Asked.ROOT.field("responsible"));
        checkDeadline(taking.session(), plan.deadline());
        if (plan.funds() != null) {
            Lookups.checkNotNegative(taking.session(), plan.funds(), Asked.ROOT.field("funds"));
            checkAwarded(taking, plan.funds());
        }
        Optional<Draft<HazardStep, HazardDossier>> draft =
                drafted(taking, taking.before().hazard().with(plan), null);
        draft.ifPresent(made -> checkParts(
                taking.session(),
                taking.before().hazard().with(plan),
                made.matter().subject(),
                Asked.ROOT));
        return draft;
    }

    /** What a tender was awarded for stays covered, by the same sum as when it was awarded. */
    private void checkAwarded(Taking<HazardState, HazardStep, HazardDossier> taking, Money funds) {
        Session session = taking.session();
        files.liveTender(session.enterprise(), taking.before().hazard())
                .map(TenderDossier::tender)
                .ifPresent(tender -> Optional.ofNullable(tender.bid())
                        .map(bid -> TenderDrafts.spending(session, tender, bid, new Problems()))
                        .ifPresent(spent -> TenderDrafts.checkFunds(session, taking.id(), funds, spent)));
    }

    /** Adds which of the five parts the plan of a hazard lacks, where all of them are asked for (五到位). */
    static void checkParts(Session session, Hazard hazard, MarketSubject subject, Place place) {
        List<String> lacking =
                isMajor(session, hazard.item(), subject, hazard.foundOn()) ? lacking(hazard.plan()) : List.of();
        if (!lacking.isEmpty()) {
            session.problems().error("plan-incomplete", RuleId.H1, place, "item", hazard.item(), "parts", lacking);
        }
    }

    private static List<String> lacking(@Nullable RectificationPlan plan) {
        if (plan == null) {
            return List.of("responsible", "measures", "funds", "deadline", "contingency");
        }
        List<String> lacking = new ArrayList<>();
        addUnlessThere(plan.measures(), "measures", lacking);
        addUnlessThere(plan.funds(), "funds", lacking);
        addUnlessThere(plan.contingency(), "contingency", lacking);
        return lacking;
    }

    private static void addUnlessThere(@Nullable Object part, String name, List<String> lacking) {
        if (part == null || part.toString().isBlank()) {
            lacking.add(name);
        }
    }

    static void checkDeadline(Session session, LocalDate deadline) {
        if (deadline.isBefore(session.today())) {
            session.problems()
                    .error(
                            "deadline-past",
                            RuleId.H1,
                            Asked.ROOT.field("deadline"),
                            "day",
                            session.today(),
                            "was",
                            deadline);
        }
    }

    Optional<Draft<HazardStep, HazardDossier>> extended(
            Taking<HazardState, HazardStep, HazardDossier> taking, HazardsDesk.Extend command) {
        Hazard hazard = taking.before().hazard();
        RectificationPlan plan = Optional.ofNullable(hazard.plan()).orElseThrow();
        checkDeadline(taking.session(), command.deadline());
        if (!command.deadline().isAfter(plan.deadline())) {
            taking.error(
                    "deadline-not-later",
                    RuleId.H1,
                    Asked.ROOT.field("deadline"),
                    "id",
                    taking.id(),
                    "deadline",
                    plan.deadline(),
                    "was",
                    command.deadline());
        }
        return drafted(taking, hazard.with(plan.until(command.deadline())), command.reason());
    }

    Optional<Draft<HazardStep, HazardDossier>> traced(
            Taking<HazardState, HazardStep, HazardDossier> taking, String rootCause) {
        return drafted(taking, taking.before().hazard().tracedTo(rootCause), null);
    }

    /** A step that says no more than that it was taken. */
    Optional<Draft<HazardStep, HazardDossier>> stepped(
            Taking<HazardState, HazardStep, HazardDossier> taking, @Nullable String reason) {
        return drafted(taking, taking.before().hazard(), reason);
    }

    /** Such a step, which a tender takes where there is one. */
    Optional<Draft<HazardStep, HazardDossier>> untendered(
            Taking<HazardState, HazardStep, HazardDossier> taking, @Nullable String reason) {
        files.checkNotTendered(taking.session(), taking.before(), Asked.ID);
        return stepped(taking, reason);
    }

    Optional<Draft<HazardStep, HazardDossier>> closed(Taking<HazardState, HazardStep, HazardDossier> taking) {
        HazardFiles.checkTraced(taking.session(), taking.before(), Asked.ID);
        return untendered(taking, null);
    }

    private static Optional<Draft<HazardStep, HazardDossier>> drafted(
            Taking<HazardState, HazardStep, HazardDossier> taking, Hazard next, @Nullable String reason) {
        Line<HazardState, HazardStep> line = taking.line();
        return Lookups.subject(taking.session(), next.subject(), Asked.ID)
                .map(subject -> Draft.of(
                        Matter.<HazardStep>of(subject)
                                .concerning(responsible(taking.before().hazard())),
                        List.of(taking.today()),
                        stamp -> new HazardDossier(stamp, line.step(), line.to(), next, reason)));
    }

    private static Set<PersonId> responsible(Hazard hazard) {
        return hazard.plan() == null ? Set.of() : Set.of(hazard.plan().responsible());
    }
}
