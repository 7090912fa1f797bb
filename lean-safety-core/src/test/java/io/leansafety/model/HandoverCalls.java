package io.leansafety.model;

import io.leansafety.market.HandoversDesk;
import io.leansafety.organization.Shift;
import io.leansafety.trading.HandoverFact;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps with shift handovers, and what the model foretells of them. */
final class HandoverCalls {
    private final DeskWorld world;

    HandoverCalls(DeskWorld world) {
        this.world = world;
    }

    /** A hazard, and how it is said to stand. */
    record Said(String hazard, String state) {}

    DeskCall propose(String id, String from, String to, String shift, List<Said> said) {
        HandoversDesk.Propose command = new HandoversDesk.Propose(
                new Reference(id),
                new SubjectId(from),
                new SubjectId(to),
                Shift.valueOf(shift),
                said.stream()
                        .map(one -> new HandoversDesk.Standing(
                                new Reference(one.hazard()), HandoverFact.State.valueOf(one.state())))
                        .toList());
        return world.call(
                DeskLives.HANDOVER,
                "PROPOSE",
                id,
                command,
                Set.of(),
                taking -> proposed(taking, id, from, to, shift, said),
                (market, who) -> market.handovers().propose(who, command));
    }

    private static DeskCall.@Nullable Draft proposed(
            DeskCall.Taking taking, String id, String from, String to, String shift, List<Said> said) {
        List<DeskHazard> hazards = taking.books()
                .all(DeskHazard.class)
                .filter(hazard -> taking.books().isToHandOver(hazard, from))
                .toList();
        Map<String, String> states = new HashMap<>();
        for (Said one : said) {
            if (hazards.stream().noneMatch(hazard -> hazard.id.equals(one.hazard()))) {
                taking.codes().add("not-to-hand-over");
            } else if (states.put(one.hazard(), one.state()) != null) {
                taking.codes().add("duplicate-reference");
            }
        }
        List<DeskHandover.Passing> passing = hazards.stream()
                .map(hazard -> new DeskHandover.Passing(
                        hazard.id,
                        hazard.item,
                        hazard.finder,
                        hazard.quantity,
                        states.getOrDefault(hazard.id, "UNRECTIFIED"),
                        hazard.versions.size()))
                .toList();
        passing.stream().filter(one -> !one.isRectified()).forEach(one -> checkPrice(taking, one));
        if (!DeskCompany.isSubject(from) || !DeskCompany.isSubject(to)) {
            taking.codes().add("unknown-subject");
            return null;
        }
        checkSides(taking, from, to);
        return DeskCall.Draft.of(
                DeskMatter.of(from, Map.of()).with(to),
                taking.today(),
                () -> new DeskHandover(id, from, to, shift, taking.today(), passing));
    }

    private static void checkPrice(DeskCall.Taking taking, DeskHandover.Passing one) {
        taking.add("not-transferable", DeskPrices.isMajor(one.item()));
        taking.add("no-subject-price", DeskPrices.isCaseByCase(one.item(), one.finder()));
    }

    /** Between two teams of one workshop. */
    private static void checkSides(DeskCall.Taking taking, String from, String to) {
        boolean isTeam = DeskCompany.level(from).equals("TEAM");
        taking.add("handover-side", !isTeam);
        taking.add(
                "handover-sides",
                isTeam && (from.equals(to) || !DeskCompany.level(to).equals("TEAM")));
    }

    DeskCall accept(String id) {
        HandoversDesk.Accept command = new HandoversDesk.Accept(new Reference(id));
        return world.call(
                DeskLives.HANDOVER,
                "ACCEPT",
                id,
                command,
                Set.of(),
                HandoverCalls::accepted,
                (market, who) -> market.handovers().accept(who, command));
    }

    private static DeskCall.Draft accepted(DeskCall.Taking taking) {
        DeskHandover handover = handover(taking);
        List<DeskHandover.Passing> passing = passing(handover).toList();
        for (DeskHandover.Passing one : passing) {
            DeskHazard hazard = hazard(taking.books(), one);
            boolean wentAway = hazard.versions.stream()
                    .skip(one.version())
                    .anyMatch(version -> version.step().equals("PASS"));
            taking.add("handover-changed", wentAway || !taking.books().isToHandOver(hazard, handover.from));
            checkPrice(taking, one);
        }
        Set<String> known =
                handover.hazards.stream().map(DeskHandover.Passing::hazard).collect(Collectors.toSet());
        taking.add(
                "handover-changed",
                taking.books()
                        .all(DeskHazard.class)
                        .filter(hazard -> taking.books().isToHandOver(hazard, handover.from))
                        .anyMatch(hazard -> !known.contains(hazard.id)));
        return answered(
                taking,
                handover,
                () -> passing.forEach(one -> {
                    DeskHazard hazard = hazard(taking.books(), one);
                    hazard.subject = handover.to;
                    taking.books().takeAlong(hazard, "PASS", taking.actor());
                }));
    }

    static Stream<DeskHandover.Passing> passing(DeskHandover handover) {
        return handover.hazards.stream().filter(one -> !one.isRectified());
    }

    private static DeskHazard hazard(DeskBooks books, DeskHandover.Passing one) {
        return books.find(DeskHazard.class, one.hazard()).orElseThrow();
    }

    private static DeskHandover handover(DeskCall.Taking taking) {
        return (DeskHandover) Objects.requireNonNull(taking.before());
    }

    private static DeskCall.Draft answered(DeskCall.Taking taking, DeskHandover handover, Runnable also) {
        DeskMatter matter = DeskMatter.of(handover.from, handover.takers).with(handover.to);
        return DeskCall.Draft.of(matter, taking.today(), () -> {
            handover.day = taking.today();
            also.run();
            return handover;
        });
    }

    DeskCall refuse(String id, String reason) {
        HandoversDesk.Refuse command = new HandoversDesk.Refuse(new Reference(id), reason);
        return world.call(
                DeskLives.HANDOVER,
                "REFUSE",
                id,
                command,
                DeskWorld.reason(reason, 10_000),
                taking -> answered(taking, handover(taking), () -> {}),
                (market, who) -> market.handovers().refuse(who, command));
    }
}
