package io.leansafety.model;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.market.HazardsDesk;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps with hazards, and what the model foretells of them. */
final class HazardCalls {
    private static final int LONGEST = 10_000;

    private final DeskWorld world;

    HazardCalls(DeskWorld world) {
        this.world = world;
    }

    /** What was seen. */
    record Seen(
            String subject,
            String item,
            String finder,
            int quantity,
            @Nullable String location,
            @Nullable String finding) {}

    /** What is to be done about it. */
    record Plan(
            String responsible,
            @Nullable String measures,
            @Nullable Long funds,
            LocalDate deadline,
            @Nullable String contingency) {}

    DeskCall find(String id, Seen seen) {
        HazardsDesk.Find command = new HazardsDesk.Find(
                new Reference(id),
                new SubjectId(seen.subject()),
                new ItemCode(seen.item()),
                FinderClass.valueOf(seen.finder()),
                seen.quantity(),
                seen.location() == null ? null : new LocationId(seen.location()),
                "seen",
                seen.finding() == null ? null : new Reference(seen.finding()));
        return world.call(
                DeskLives.HAZARD,
                "FIND",
                id,
                command,
                DeskWorld.quantity(seen.quantity(), FindingFact.MOST),
                taking -> found(taking, id, seen),
                (market, who) -> market.hazards().find(who, command));
    }

    private static DeskCall.@Nullable Draft found(DeskCall.Taking taking, String id, Seen seen) {
        taking.add(
                "unknown-id",
                seen.finding() != null
                        && taking.books().find(DeskSlip.class, seen.finding()).isEmpty());
        if (!DeskCompany.isSubject(seen.subject())) {
            taking.codes().add("unknown-subject");
            return null;
        }
        taking.add("unknown-item", !DeskPrices.ITEMS.contains(seen.item()));
        boolean isTraced = DeskPrices.isMajor(seen.item()) || cameAgain(taking, seen);
        LocalDate today = taking.today();
        return DeskCall.Draft.of(
                DeskMatter.of(seen.subject(), Map.of()),
                today,
                () -> new DeskHazard(
                        id,
                        today,
                        seen.subject(),
                        seen.item(),
                        seen.finder(),
                        seen.quantity(),
                        seen.location(),
                        isTraced));
    }

    /** At the same place after that day so many months ago. */
    private static boolean cameAgain(DeskCall.Taking taking, Seen seen) {
        LocalDate tooOld = taking.today().minusMonths(DeskPrices.WINDOW);
        return seen.location() != null
                && taking.books()
                        .all(DeskHazard.class)
                        .anyMatch(other -> !other.state.equals("DISMISSED")
                                && other.item.equals(seen.item())
                                && seen.location().equals(other.location)
                                && other.foundOn.isAfter(tooOld));
    }

    private static DeskHazard hazard(DeskCall.Taking taking) {
        return (DeskHazard) Objects.requireNonNull(taking.before());
    }

    private static DeskCall.Draft next(DeskCall.Taking taking, Consumer<DeskHazard> change) {
        DeskHazard hazard = hazard(taking);
        DeskMatter matter = DeskMatter.of(hazard.subject, hazard.takers).concerning(hazard.concerned());
        return DeskCall.Draft.of(matter, taking.today(), () -> {
            change.accept(hazard);
            return hazard;
        });
    }

    /** A tender takes these steps where there is one. */
    private static DeskCall.Draft untendered(DeskCall.Taking taking) {
        taking.add("hazard-tendered", taking.books().liveTender(hazard(taking)).isPresent());
        return next(taking, hazard -> {});
    }

    DeskCall register(String id) {
        HazardsDesk.Register command = new HazardsDesk.Register(new Reference(id));
        return world.call(
                DeskLives.HAZARD,
                "REGISTER",
                id,
                command,
                Set.of(),
                taking -> next(taking, hazard -> {}),
                (market, who) -> market.hazards().register(who, command));
    }

    DeskCall dismiss(String id, String reason) {
        HazardsDesk.Dismiss command = new HazardsDesk.Dismiss(new Reference(id), reason);
        return world.call(
                DeskLives.HAZARD,
                "DISMISS",
                id,
                command,
                DeskWorld.reason(reason, LONGEST),
                taking -> next(taking, hazard -> {}),
                (market, who) -> market.hazards().dismiss(who, command));
    }

    DeskCall assign(String id, Plan plan) {
        Long funds = plan.funds();
        HazardsDesk.Assign command = new HazardsDesk.Assign(
                new Reference(id),
                new PersonId(plan.responsible()),
                plan.measures(),
                funds == null ? null : Money.ofFen(funds),
                plan.deadline(),
                plan.contingency());
        return world.call(
                DeskLives.HAZARD,
                "ASSIGN",
                id,
                command,
                Set.of(),
                taking -> assigned(taking, plan),
                (market, who) -> market.hazards().assign(who, command));
    }

    private static DeskCall.Draft assigned(DeskCall.Taking taking, Plan plan) {
        DeskHazard hazard = hazard(taking);
        Long funds = plan.funds();
        taking.add("unknown-person", !DeskCompany.isKnown(plan.responsible()));
        taking.add("deadline-past", plan.deadline().isBefore(taking.today()));
        taking.add("negative-amount", funds != null && funds < 0);
        taking.add(
                "beyond-funds",
                funds != null
                        && taking.books()
                                .liveTender(hazard)
                                .filter(tender -> tender.won != null && tender.spending(tender.won) > funds)
                                .isPresent());
        taking.add(
                "plan-incomplete",
                DeskPrices.isMajor(hazard.item)
                        && (isBlank(plan.measures()) || funds == null || isBlank(plan.contingency())));
        return next(taking, changed -> {
            changed.responsible = plan.responsible();
            changed.funds = funds;
            changed.deadline = plan.deadline();
        });
    }

    private static boolean isBlank(@Nullable String part) {
        return part == null || part.isBlank();
    }

    DeskCall extend(String id, LocalDate deadline, String reason) {
        HazardsDesk.Extend command = new HazardsDesk.Extend(new Reference(id), deadline, reason);
        return world.call(
                DeskLives.HAZARD,
                "EXTEND",
                id,
                command,
                DeskWorld.reason(reason, LONGEST),
                taking -> {
                    taking.add("deadline-past", deadline.isBefore(taking.today()));
                    taking.add(
                            "deadline-not-later", !deadline.isAfter(Objects.requireNonNull(hazard(taking).deadline)));
                    return next(taking, hazard -> hazard.deadline = deadline);
                },
                (market, who) -> market.hazards().extend(who, command));
    }

    DeskCall rectify(String id) {
        HazardsDesk.Rectify command = new HazardsDesk.Rectify(new Reference(id));
        return world.call(
                DeskLives.HAZARD,
                "RECTIFY",
                id,
                command,
                Set.of(),
                HazardCalls::untendered,
                (market, who) -> market.hazards().rectify(who, command));
    }

    DeskCall sendBack(String id, String reason) {
        HazardsDesk.Return command = new HazardsDesk.Return(new Reference(id), reason);
        return world.call(
                DeskLives.HAZARD,
                "RETURN",
                id,
                command,
                DeskWorld.reason(reason, LONGEST),
                HazardCalls::untendered,
                (market, who) -> market.hazards().sendBack(who, command));
    }

    DeskCall accept(String id) {
        HazardsDesk.Accept command = new HazardsDesk.Accept(new Reference(id));
        return world.call(
                DeskLives.HAZARD,
                "ACCEPT",
                id,
                command,
                Set.of(),
                HazardCalls::untendered,
                (market, who) -> market.hazards().accept(who, command));
    }

    DeskCall trace(String id, String cause) {
        HazardsDesk.Trace command = new HazardsDesk.Trace(new Reference(id), cause);
        return world.call(
                DeskLives.HAZARD,
                "TRACE",
                id,
                command,
                new LinkedHashSet<>(DeskWorld.reason(cause, LONGEST)),
                taking -> next(taking, hazard -> hazard.rootCause = cause),
                (market, who) -> market.hazards().trace(who, command));
    }

    DeskCall close(String id) {
        HazardsDesk.Close command = new HazardsDesk.Close(new Reference(id));
        return world.call(
                DeskLives.HAZARD,
                "CLOSE",
                id,
                command,
                Set.of(),
                taking -> {
                    taking.add("root-cause-needed", hazard(taking).lacksRootCause());
                    return untendered(taking);
                },
                (market, who) -> market.hazards().close(who, command));
    }
}
