package io.leansafety.model;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.value.Dice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes steps of every kind, mostly so that something comes of it. */
final class DeskSteps {
    private static final Fingerprint OTHER = Fingerprint.of("other");

    private final DeskWorld world;
    private final Dice dice;
    private final DeskChoice choice;
    private final SlipCalls slips;
    private final HazardCalls hazards;
    private final HandoverCalls handovers;
    private final TenderCalls tenders;
    private final EntryCalls entries;
    private final DeskDisturbances disturbances;
    private final DeskLooks looks;

    DeskSteps(DeskWorld world) {
        this.world = world;
        this.dice = world.dice;
        this.choice = new DeskChoice(world);
        this.slips = new SlipCalls(world);
        this.hazards = new HazardCalls(world);
        this.handovers = new HandoverCalls(world);
        this.tenders = new TenderCalls(world);
        this.entries = new EntryCalls(world);
        this.disturbances = new DeskDisturbances(world);
        this.looks = new DeskLooks(world);
    }

    DeskKind possible(DeskKind kind) {
        return choice.possible(kind);
    }

    /** What takes something on. */
    DeskKind onwards() {
        return choice.onwards();
    }

    /** Takes a step; false where there is nothing to take it with. */
    boolean take(DeskKind kind) {
        return switch (kind) {
            case TRY_ANY_STEP -> ask(choice.anyStep());
            case CLOCK -> pass();
            case REPLAY -> disturbances.replay();
            case REUSE_KEY -> disturbances.reuseKey(choice.byRightActor(any()));
            case FOREIGN -> disturbances.askForeign();
            case NOTHING_PUBLISHED -> disturbances.askNewcomer(hazards);
            case RESTART -> disturbances.restart();
            case FAIL_MIDWAY -> disturbances.failMidway(choice.byRightActor(any()));
            case LOOK_AT_FACTS -> looks.facts();
            case LOOK_AT_PRICES -> looks.prices();
            case LOOK_AT_LISTS -> looks.lists();
            case VERIFY -> looks.verify();
            default -> ask(kind);
        };
    }

    private boolean pass() {
        world.clock.pass(1 + dice.upTo(dice.oneIn(8) ? 19 : 2));
        return true;
    }

    /** Those of entries sometimes by whoever wrote down another. */
    private boolean ask(DeskKind kind) {
        DeskAsk ask = of(kind);
        choice.aimAtNothing();
        Optional<String> giver = kind == DeskKind.DEDUCT || kind == DeskKind.SELF_CHECK
                ? choice.giver(EntryCalls.person((DeskCall) ask)).filter(any -> dice.oneIn(2))
                : Optional.empty();
        world.ask(giver.map(ask::by).orElseGet(() -> choice.byRightActor(ask)));
        return true;
    }

    private DeskAsk any() {
        DeskKind kind = dice.oneIn(2) ? dice.pick(DeskKind.values()) : choice.waiting();
        return of(kind.compareTo(DeskKind.WAGES) >= 0 ? DeskKind.RECORD : kind);
    }

    private DeskAsk of(DeskKind kind) {
        return switch (kind) {
            case RECORD -> slips.record(choice.newId(DeskLives.SLIP), choice.facts(), choice.location(), null);
            case RECORD_AGAIN -> recordAgain();
            case DECIDE -> decide();
            case ISSUE -> slips.issue(choice.of(DeskLives.SLIP, "ISSUE"));
            case CONFIRM -> slips.confirm(choice.of(DeskLives.SLIP, "CONFIRM"));
            case LAPSE -> slips.lapse(choice.of(DeskLives.SLIP, "LAPSE"));
            case APPEAL -> slips.appeal(choice.of(DeskLives.SLIP, "APPEAL"), world.anyReason());
            case UPHOLD -> slips.uphold(choice.of(DeskLives.SLIP, "UPHOLD"), world.anyReason());
            case REVISE -> revise();
            case REVOKE -> slips.revoke(choice.of(DeskLives.SLIP, "REVOKE"), world.anyReason());
            case FIND_HAZARD -> hazards.find(choice.newId(DeskLives.HAZARD), choice.seen());
            case REGISTER_HAZARD -> hazards.register(choice.of(DeskLives.HAZARD, "REGISTER"));
            case DISMISS_HAZARD -> hazards.dismiss(choice.of(DeskLives.HAZARD, "DISMISS"), world.anyReason());
            case ASSIGN_HAZARD -> hazards.assign(choice.of(DeskLives.HAZARD, "ASSIGN"), choice.plan());
            case EXTEND_HAZARD -> extend();
            case RECTIFY_HAZARD -> hazards.rectify(choice.of(DeskLives.HAZARD, "RECTIFY"));
            case RETURN_HAZARD -> hazards.sendBack(choice.of(DeskLives.HAZARD, "RETURN"), world.anyReason());
            case ACCEPT_HAZARD -> hazards.accept(choice.of(DeskLives.HAZARD, "ACCEPT"));
            case TRACE_HAZARD -> hazards.trace(choice.of(DeskLives.HAZARD, "TRACE"), world.anyReason());
            case CLOSE_HAZARD -> hazards.close(choice.of(DeskLives.HAZARD, "CLOSE"));
            case PROPOSE_HANDOVER -> propose();
            case ACCEPT_HANDOVER -> handovers.accept(choice.of(DeskLives.HANDOVER, "ACCEPT"));
            case REFUSE_HANDOVER -> handovers.refuse(choice.of(DeskLives.HANDOVER, "REFUSE"), world.anyReason());
            case SELF_CHECK, DEDUCT, INSPECT, SCORE_DAY, VISIT, WORK -> give(kind);
            case AMEND_ENTRY -> amend();
            case WITHDRAW_ENTRY -> withdraw();
            case WAGES -> wages();
            case PREPARE, APPROVE, DISCARD, POST, PUBLISH, CLOSE, REVERSE -> month(kind.name());
            default -> tender(kind);
        };
    }

    private DeskAsk tender(DeskKind kind) {
        return switch (kind) {
            case APPLY_TENDER -> apply();
            case APPROVE_TENDER -> tenders.approve(choice.of(DeskLives.TENDER, "APPROVE"));
            case REJECT_TENDER -> tenders.reject(choice.of(DeskLives.TENDER, "REJECT"), world.anyReason());
            case OPEN_TENDER -> tenders.open(choice.of(DeskLives.TENDER, "OPEN"), choice.soon());
            case BID -> bid();
            case UNBID -> unbid();
            case AWARD -> award();
            case FAIL_TENDER -> tenders.fail(choice.of(DeskLives.TENDER, "FAIL"));
            case RECTIFY_TENDER -> tenders.rectify(choice.of(DeskLives.TENDER, "RECTIFY"));
            case ACCEPT_TENDER -> tenders.accept(choice.of(DeskLives.TENDER, "ACCEPT"));
            case RETURN_TENDER -> tenders.sendBack(choice.of(DeskLives.TENDER, "RETURN"), world.anyReason());
            case WITHDRAW_TENDER -> tenders.withdraw(choice.of(DeskLives.TENDER, "WITHDRAW"), world.anyReason());
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** Mostly of a higher finder class, by those who have found it before. */
    private DeskAsk recordAgain() {
        List<DeskSlip> found = world.own.all(DeskSlip.class).toList();
        if (found.isEmpty() || dice.oneIn(20)) {
            return slips.record(choice.newId(DeskLives.SLIP), choice.facts(), null, "E1-none");
        }
        DeskSlip first = dice.pick(found);
        DeskSlip.Facts was = first.facts;
        DeskSlip.Facts again = dice.oneIn(8)
                ? choice.facts()
                : new DeskSlip.Facts(
                        dice.oneIn(6) ? was.foundOn().minusDays(1) : choice.notBefore(was.foundOn()),
                        dice.oneIn(6) ? was.finder() : dice.pick("SUPERIOR", "COMPANY"),
                        choice.finder(),
                        was.item(),
                        dice.oneIn(6) ? 1 : was.quantity(),
                        was.subject(),
                        dice.oneIn(6) ? choice.person() : was.offender(),
                        1,
                        null,
                        List.of());
        return slips.record(choice.newId(DeskLives.SLIP), again, null, first.id);
    }

    private DeskAsk decide() {
        return slips.decide(choice.awaiting(), choice.decision(), world.anyReason());
    }

    private DeskAsk revise() {
        return slips.revise(choice.of(DeskLives.SLIP, "REVISE"), choice.decision(), world.anyReason());
    }

    private DeskAsk extend() {
        String id = choice.of(DeskLives.HAZARD, "EXTEND");
        LocalDate deadline = world.own
                .find(DeskHazard.class, id)
                .map(hazard -> hazard.deadline)
                .filter(day -> dice.oneIn(2))
                .orElseGet(choice::soon);
        return hazards.extend(id, deadline.plusDays(dice.pick(0, 1, 5, -1)), world.anyReason());
    }

    /** Mostly from a team to the other. */
    private DeskAsk propose() {
        String from = dice.oneIn(15) ? choice.subject() : dice.pick("T1", "T2");
        String to = dice.oneIn(15) ? choice.subject() : from.equals("T1") ? "T2" : "T1";
        List<HandoverCalls.Said> said = new ArrayList<>();
        for (DeskHazard hazard : world.own.all(DeskHazard.class).toList()) {
            boolean isGood = world.own.isToHandOver(hazard, from);
            boolean isHard = DeskPrices.isMajor(hazard.item) || DeskPrices.isCaseByCase(hazard.item, hazard.finder);
            if (isGood ? (isHard && !dice.oneIn(4)) || dice.oneIn(3) : dice.oneIn(60)) {
                said.add(new HandoverCalls.Said(
                        hazard.id, isHard ? "RECTIFIED" : dice.pick("RECTIFIED", "UNRECTIFIED", "SUBSTANDARD")));
            }
        }
        if (!said.isEmpty() && dice.oneIn(8)) {
            said.add(dice.pick(said));
        }
        return handovers.propose(
                choice.newId(DeskLives.HANDOVER), from, to, dice.pick("EARLY", "MIDDLE", "NIGHT"), said);
    }

    private DeskAsk apply() {
        DeskHazard hazard = choice.hazardToTender();
        String id = hazard == null || dice.oneIn(30) ? world.newId() : hazard.id;
        String from = hazard == null || dice.oneIn(10) ? choice.subject() : choice.tenderer(hazard.subject);
        String reason = dice.oneIn(6) ? dice.pick("REPEATED", "LONG_OVERDUE") : "LACK_OF_CAPACITY";
        return tenders.apply(choice.newId(DeskLives.TENDER), id, from, choice.item(), choice.quantity(), reason);
    }

    private DeskAsk bid() {
        String id = choice.of(DeskLives.TENDER, "BID");
        DeskTender tender = world.own.find(DeskTender.class, id).orElse(null);
        List<String> peers = tender == null
                ? List.of()
                : DeskCompany.SUBJECTS.stream().filter(tender::mayBeAwarded).toList();
        String bidder = peers.isEmpty() || dice.oneIn(8) ? choice.subject() : dice.pick(peers);
        return tenders.bid(id, bidder, dice.oneIn(40) ? -1 : dice.upTo(2_000) * 100L);
    }

    private DeskAsk unbid() {
        String id = choice.of(DeskLives.TENDER, "UNBID");
        return tenders.unbid(id, bidder(id));
    }

    private DeskAsk award() {
        String id = choice.of(DeskLives.TENDER, "AWARD");
        return tenders.award(id, bidder(id));
    }

    /** Mostly one whose bid stands. */
    private String bidder(String id) {
        return world.own
                .find(DeskTender.class, id)
                .filter(tender -> !tender.bids.isEmpty() && !dice.oneIn(8))
                .map(tender -> dice.pick(List.copyOf(tender.bids.keySet())))
                .orElseGet(() -> dice.oneIn(20) ? "W9" : dice.pick("W1", "W2", "C1", "U2"));
    }

    private DeskAsk give(DeskKind kind) {
        return entries.give(choice.given(choice.newId(DeskLives.ENTRY), kind));
    }

    private DeskAsk amend() {
        String id = choice.of(DeskLives.ENTRY, "AMEND");
        @Nullable DeskEntry entry = world.own.find(DeskEntry.class, id).orElse(null);
        String kind = entry == null || dice.oneIn(12) ? dice.pick("DAILY", "VISIT") : entry.kind;
        DeskEntry.Saying says = choice.says(kind);
        DeskEntry.Saying mostly = entry != null && entry.kind.equals(kind) && dice.oneIn(2)
                ? new DeskEntry.Saying(says.hundredths(), entry.says.category(), entry.says.number())
                : says;
        return entries.amend(id, replaces(entry), kind, mostly, world.anyReason());
    }

    private DeskAsk withdraw() {
        String id = choice.of(DeskLives.ENTRY, "WITHDRAW");
        return entries.withdraw(id, replaces(world.own.find(DeskEntry.class, id).orElse(null)), world.anyReason());
    }

    private int replaces(@Nullable DeskEntry entry) {
        int version = entry == null ? 1 : entry.versions.size();
        return dice.oneIn(12) ? version - 1 : version;
    }

    private DeskAsk wages() {
        YearMonth month = dice.oneIn(4) ? world.start : world.own.current(world.start);
        int replaces = world.own.month(month).wages - (dice.oneIn(12) ? 1 : 0);
        return new DeskWageCall(world.own.id, "A1", world.newKey(), month, dice.upTo(50_000), replaces);
    }

    private DeskAsk month(String step) {
        YearMonth month = world.own.current(world.start);
        Fingerprint prepared = world.own.month(month).fingerprint;
        Fingerprint given = prepared == null || dice.oneIn(20) ? OTHER : prepared;
        return new DeskMonthCall(world.own.id, "X9", world.newKey(), month, step, Objects.requireNonNull(given));
    }
}
