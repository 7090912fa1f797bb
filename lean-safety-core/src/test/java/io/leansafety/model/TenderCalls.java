package io.leansafety.model;

import io.leansafety.finding.FindingFact;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.TendersDesk;
import io.leansafety.rule.Outcome;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps with tenders, and what the model foretells of them. */
final class TenderCalls {
    private static final int LONGEST = 10_000;

    private final DeskWorld world;

    TenderCalls(DeskWorld world) {
        this.world = world;
    }

    private DeskCall call(
            String step,
            String id,
            Record command,
            Set<String> malformed,
            DeskCall.Drafting drafting,
            DeskCall.Asking asking) {
        return world.call(DeskLives.TENDER, step, id, command, malformed, drafting, asking);
    }

    DeskCall apply(String id, String hazard, String from, String item, int quantity, String reason) {
        TendersDesk.Apply command = new TendersDesk.Apply(
                new Reference(id),
                new Reference(hazard),
                new SubjectId(from),
                new ItemCode(item),
                quantity,
                TenderFact.Reason.valueOf(reason));
        return call(
                "APPLY",
                id,
                command,
                DeskWorld.quantity(quantity, FindingFact.MOST),
                taking -> applied(taking, new DeskTender(id, hazard, from, item, quantity, reason)),
                (market, who) -> market.tenders().apply(who, command));
    }

    private static DeskCall.@Nullable Draft applied(DeskCall.Taking taking, DeskTender tender) {
        Optional<DeskHazard> hazard = taking.books().find(DeskHazard.class, tender.hazard);
        boolean isPlace = DeskCompany.isSubject(tender.from);
        taking.add("unknown-id", hazard.isEmpty());
        taking.add("unknown-subject", !isPlace);
        hazard.ifPresent(found -> check(taking, found, tender));
        if (isPlace) {
            taking.add("tendering-subject", !Set.of("WORKSHOP", "UNIT").contains(DeskCompany.level(tender.from)));
            taking.add("unknown-item", !DeskPrices.ITEMS.contains(tender.item));
            hazard.ifPresent(
                    found -> taking.add("tender-elsewhere", !DeskCompany.isAtOrBelow(found.subject, tender.from)));
        }
        if (hazard.isEmpty() || !isPlace) {
            return null;
        }
        return DeskCall.Draft.of(DeskMatter.of(tender.from, Map.of()), taking.today(), () -> {
            hazard.get().tender = tender.id;
            taking.books().takeAlong(hazard.get(), "TENDER", taking.actor());
            return tender;
        });
    }

    private static void check(DeskCall.Taking taking, DeskHazard hazard, DeskTender tender) {
        taking.add("no-such-step", DeskLives.HAZARD.find(hazard.state, "TENDER").isEmpty());
        taking.add("hazard-tendered", taking.books().liveTender(hazard).isPresent());
        taking.add("plan-incomplete", DeskPrices.isMajor(hazard.item) && hazard.responsible == null);
        taking.add("not-long-overdue", tender.reason.equals("LONG_OVERDUE") && !hazard.isLongOverdue(taking.today()));
        taking.add("not-repeated", tender.reason.equals("REPEATED") && !hazard.isTraced);
    }

    private static DeskTender tender(DeskCall.Taking taking) {
        return (DeskTender) Objects.requireNonNull(taking.before());
    }

    private static DeskCall.Draft next(DeskCall.Taking taking, @Nullable String other, Consumer<DeskTender> change) {
        DeskTender tender = tender(taking);
        DeskMatter matter =
                DeskMatter.of(tender.from, tender.takers).with(other).concerning(Set.copyOf(tender.bidders.values()));
        return DeskCall.Draft.of(matter, taking.today(), () -> {
            change.accept(tender);
            return tender;
        });
    }

    private static DeskCall.Draft stepped(DeskCall.Taking taking) {
        return next(taking, tender(taking).awardee, tender -> {});
    }

    DeskCall approve(String id) {
        TendersDesk.Approve command = new TendersDesk.Approve(new Reference(id));
        return call(
                "APPROVE",
                id,
                command,
                Set.of(),
                TenderCalls::decided,
                (market, who) -> market.tenders().approve(who, command));
    }

    DeskCall reject(String id, String reason) {
        TendersDesk.Reject command = new TendersDesk.Reject(new Reference(id), reason);
        return call(
                "REJECT",
                id,
                command,
                DeskWorld.reason(reason, LONGEST),
                TenderCalls::decided,
                (market, who) -> market.tenders().reject(who, command));
    }

    /** The leader of the company is in charge of its units alone. */
    private static DeskCall.Draft decided(DeskCall.Taking taking) {
        DeskCall.Draft draft = stepped(taking);
        boolean isOfCompany = "XS".equals(draft.matter().at("ABOVE"));
        return new DeskCall.Draft(
                draft.matter(),
                draft.days(),
                row -> isOfCompany
                        ? row
                        : row.by(
                                row.offices().stream()
                                        .filter(office -> !office.startsWith("COMPANY_LEADER"))
                                        .toList(),
                                false,
                                row.bars()),
                draft.next());
    }

    private DeskCall told(String step, String id, Record command, String reason, DeskCall.Asking asking) {
        return call(step, id, command, DeskWorld.reason(reason, LONGEST), TenderCalls::stepped, asking);
    }

    DeskCall open(String id, LocalDate deadline) {
        TendersDesk.Open command = new TendersDesk.Open(new Reference(id), deadline);
        return call(
                "OPEN",
                id,
                command,
                Set.of(),
                taking -> {
                    taking.add("deadline-past", deadline.isBefore(taking.today()));
                    return next(taking, tender(taking).awardee, tender -> tender.deadline = deadline);
                },
                (market, who) -> market.tenders().open(who, command));
    }

    DeskCall bid(String id, String subject, long fen) {
        TendersDesk.Offer command = new TendersDesk.Offer(new Reference(id), new SubjectId(subject), Money.ofFen(fen));
        return call(
                "BID",
                id,
                command,
                Set.of(),
                taking -> {
                    DeskTender tender = tender(taking);
                    checkBidding(taking);
                    taking.add("negative-amount", fen < 0);
                    if (isUnknown(taking, subject)) {
                        return null;
                    }
                    taking.add("awardee", !tender.mayBeAwarded(subject));
                    return next(taking, subject, changed -> {
                        changed.bids.put(subject, fen);
                        changed.bidders.put(subject, taking.actor());
                    });
                },
                (market, who) -> market.tenders().bid(who, command));
    }

    private static boolean isUnknown(DeskCall.Taking taking, String subject) {
        taking.add("unknown-subject", !DeskCompany.isSubject(subject));
        return !DeskCompany.isSubject(subject);
    }

    private static void checkBidding(DeskCall.Taking taking) {
        taking.add("bids-closed", taking.today().isAfter(tender(taking).until()));
    }

    private static void checkBiddingIsOver(DeskCall.Taking taking) {
        taking.add("bids-open", !taking.today().isAfter(tender(taking).until()));
    }

    DeskCall unbid(String id, String subject) {
        TendersDesk.Unbid command = new TendersDesk.Unbid(new Reference(id), new SubjectId(subject));
        return call(
                "UNBID",
                id,
                command,
                Set.of(),
                taking -> {
                    checkBidding(taking);
                    taking.add("no-bid", !tender(taking).bids.containsKey(subject));
                    return isUnknown(taking, subject)
                            ? null
                            : next(taking, subject, tender -> {
                                tender.bids.remove(subject);
                                tender.bidders.remove(subject);
                            });
                },
                (market, who) -> market.tenders().unbid(who, command));
    }

    DeskCall award(String id, String subject) {
        TendersDesk.Award command = new TendersDesk.Award(new Reference(id), new SubjectId(subject));
        return call(
                "AWARD",
                id,
                command,
                Set.of(),
                taking -> awarded(taking, subject),
                (market, who) -> market.tenders().award(who, command));
    }

    private static DeskCall.@Nullable Draft awarded(DeskCall.Taking taking, String subject) {
        DeskTender tender = tender(taking);
        checkBiddingIsOver(taking);
        Long bid = tender.bids.get(subject);
        taking.add("no-bid", bid == null);
        if (isUnknown(taking, subject) || bid == null) {
            return null;
        }
        Long funds = hazard(taking).funds;
        taking.add("beyond-funds", funds != null && tender.spending(bid) > funds);
        return next(taking, subject, changed -> {
            changed.awardee = subject;
            changed.won = bid;
        });
    }

    private static DeskHazard hazard(DeskCall.Taking taking) {
        return taking.books().find(DeskHazard.class, tender(taking).hazard).orElseThrow();
    }

    DeskCall fail(String id) {
        TendersDesk.Fail command = new TendersDesk.Fail(new Reference(id));
        return call(
                "FAIL",
                id,
                command,
                Set.of(),
                taking -> {
                    checkBiddingIsOver(taking);
                    taking.add("bids-stand", !tender(taking).bids.isEmpty());
                    return stepped(taking);
                },
                (market, who) -> market.tenders().fail(who, command));
    }

    DeskCall rectify(String id) {
        TendersDesk.Rectify command = new TendersDesk.Rectify(new Reference(id));
        return call(
                "RECTIFY",
                id,
                command,
                Set.of(),
                TenderCalls::stepped,
                (market, who) -> market.tenders().rectify(who, command));
    }

    DeskCall accept(String id) {
        TendersDesk.Accept command = new TendersDesk.Accept(new Reference(id));
        return call(
                "ACCEPT", id, command, Set.of(), TenderCalls::accepted, (market, who) -> accept(market, who, command));
    }

    private static Outcome<?> accept(LeanSafetyMarket market, Context who, TendersDesk.Accept command) {
        return market.tenders().accept(who, command);
    }

    /** The hazard is struck off with it. */
    private static DeskCall.Draft accepted(DeskCall.Taking taking) {
        DeskHazard hazard = hazard(taking);
        taking.add("root-cause-needed", hazard.lacksRootCause());
        taking.add("no-such-step", DeskLives.HAZARD.find(hazard.state, "SETTLE").isEmpty());
        return next(taking, tender(taking).awardee, tender -> {
            tender.acceptedOn = taking.today();
            taking.books().takeAlong(hazard, "SETTLE", taking.actor());
        });
    }

    DeskCall sendBack(String id, String reason) {
        TendersDesk.Return command = new TendersDesk.Return(new Reference(id), reason);
        return told(
                "RETURN", id, command, reason, (market, who) -> market.tenders().sendBack(who, command));
    }

    DeskCall withdraw(String id, String reason) {
        TendersDesk.Withdraw command = new TendersDesk.Withdraw(new Reference(id), reason);
        return told(
                "WITHDRAW",
                id,
                command,
                reason,
                (market, who) -> market.tenders().withdraw(who, command));
    }
}
