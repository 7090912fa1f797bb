package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.finding.Hazard;
import io.leansafety.finding.HazardDossier;
import io.leansafety.finding.HazardStep;
import io.leansafety.finding.RectificationPlan;
import io.leansafety.life.Line;
import io.leansafety.life.Matter;
import io.leansafety.organization.MarketSubject;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.Bid;
import io.leansafety.trading.TenderDossier;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.TenderLife;
import io.leansafety.trading.TenderSides;
import io.leansafety.trading.TenderStep;
import io.leansafety.trading.Transfer;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the desk of tenders makes of its commands. Rule T2. */
final class TenderDrafts {
    private static final Place FROM = Asked.ROOT.field("from");
    private static final Place HAZARD = Asked.ROOT.field("hazard");
    private static final Place REASON = Asked.ROOT.field("reason");
    private static final Place SUBJECT = Asked.ROOT.field("subject");
    private static final Place TENDER = Asked.ROOT.field("tender");

    private final HazardFiles files;

    /** What a step makes of a tender. */
    private record Next(
            TenderFact tender,
            @Nullable LocalDate deadline,
            List<Bid> bids,
            @Nullable String reason) {}

    TenderDrafts(HazardFiles files) {
        this.files = files;
    }

    Optional<Draft<TenderStep, TenderDossier>> applied(
            Session session, Line<TenderFact.State, TenderStep> line, TendersDesk.Apply command) {
        Optional<HazardDossier> hazard = files.find(session, command.hazard(), HAZARD);
        Optional<MarketSubject> from = Lookups.subject(session, command.from(), FROM);
        hazard.ifPresent(dossier -> check(session, dossier, command));
        from.ifPresent(subject -> {
            TenderSides.checkTenderer(subject, session.problems(), FROM);
            checkPriced(session, command, subject);
            hazard.ifPresent(dossier -> checkPlace(session, dossier, subject));
        });
        return from.flatMap(subject -> hazard.map(dossier -> applied(session, line, command, subject)
                .also(() -> files.take(
                        session, dossier, HazardStep.TENDER, dossier.hazard().tenderedBy(command.id())))));
    }

    private static Draft<TenderStep, TenderDossier> applied(
            Session session, Line<TenderFact.State, TenderStep> line, TendersDesk.Apply command, MarketSubject from) {
        TenderFact tender = tendered(command).in(line.to());
        return Draft.of(
                Matter.<TenderStep>of(from),
                List.of(session.today()),
                stamp -> new TenderDossier(
                        stamp, line.step(), tender, session.today(), command.hazard(), null, List.of(), null));
    }

    private static TenderFact tendered(TendersDesk.Apply command) {
        return new TenderFact(
                command.id(),
                command.reason(),
                command.from(),
                null,
                command.item(),
                command.quantity(),
                null,
                null,
                null);
    }

    /** Adds what nobody could be paid for; a price that is lost later keeps it from being awarded. */
    private static void checkPriced(Session session, TendersDesk.Apply command, MarketSubject from) {
        Lookups.trading(session)
                .ifPresent(trading ->
                        trading.checkPriced(tendered(command), from, session.today(), session.problems(), Asked.ROOT));
    }

    private void check(Session session, HazardDossier dossier, TendersDesk.Apply command) {
        files.line(session, dossier, HazardStep.TENDER, HAZARD);
        files.checkNotTendered(session, dossier, HAZARD);
        session.organization()
                .flatMap(known -> known.findSubject(dossier.hazard().subject()))
                .ifPresent(subject -> HazardDrafts.checkParts(session, dossier.hazard(), subject, HAZARD));
        if (command.reason() == TenderFact.Reason.LONG_OVERDUE) {
            checkLongOverdue(session, dossier);
        }
        if (command.reason() == TenderFact.Reason.REPEATED && !dossier.hazard().isTraced()) {
            session.problems().error("not-repeated", RuleId.H2, REASON, "hazard", dossier.id());
        }
    }

    private static void checkLongOverdue(Session session, HazardDossier dossier) {
        Hazard hazard = dossier.hazard();
        session.policy()
                .map(policy -> policy.market().longOverdueDays())
                .filter(days -> !hazard.isOverdue(dossier.state(), session.today(), days))
                .ifPresent(days -> session.problems()
                        .error(
                                "not-long-overdue",
                                RuleId.H1,
                                REASON,
                                "hazard",
                                dossier.id(),
                                "deadline",
                                hazard.plan() == null ? "–" : hazard.plan().deadline(),
                                "days",
                                days,
                                "day",
                                session.today()));
    }

    /** Adds that a hazard is not the tendering subject's own. */
    private static void checkPlace(Session session, HazardDossier dossier, MarketSubject from) {
        SubjectId place = dossier.hazard().subject();
        Lookups.subject(session, place, HAZARD)
                .filter(subject -> !subject.isAtOrBelow(from))
                .ifPresent(subject -> session.problems()
                        .error(
                                "tender-elsewhere",
                                RuleId.T2,
                                FROM,
                                "hazard",
                                dossier.id(),
                                "subject",
                                subject,
                                "from",
                                from));
    }

    /** A step that says no more than that it was taken, and why. */
    Optional<Draft<TenderStep, TenderDossier>> stepped(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, @Nullable String reason) {
        TenderDossier before = taking.before();
        return drafted(taking, new Next(before.tender(), before.deadline(), before.bids(), reason));
    }

    /** Such a step of the leader in charge. */
    Optional<Draft<TenderStep, TenderDossier>> decided(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, @Nullable String reason) {
        return stepped(taking, reason)
                .map(draft -> draft.by(TenderLife.inCharge(draft.matter().subject())));
    }

    Optional<Draft<TenderStep, TenderDossier>> opened(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, LocalDate deadline) {
        HazardDrafts.checkDeadline(taking.session(), deadline);
        return drafted(taking, new Next(taking.before().tender(), deadline, List.of(), null));
    }

    Optional<Draft<TenderStep, TenderDossier>> bid(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, TendersDesk.Offer command) {
        checkBidding(taking);
        Lookups.checkNotNegative(taking.session(), command.amount(), Asked.ROOT.field("amount"));
        Optional<Bid> bid = Optional.of(new Bid(
                command.subject(), command.amount(), taking.session().who().actor()));
        return sides(taking, command.subject()).map(sides -> {
            sides.check(taking.session().problems(), Asked.ID, SUBJECT);
            return drafted(taking, sides, bids(taking, command.subject(), bid));
        });
    }

    Optional<Draft<TenderStep, TenderDossier>> unbid(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, SubjectId subject) {
        checkBidding(taking);
        findBid(taking, subject);
        return sides(taking, subject).map(sides -> drafted(taking, sides, bids(taking, subject, Optional.empty())));
    }

    private static Next bids(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, SubjectId subject, Optional<Bid> bid) {
        TenderDossier before = taking.before();
        return new Next(before.tender(), before.deadline(), before.bidsWith(subject, bid), null);
    }

    Optional<Draft<TenderStep, TenderDossier>> awarded(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, SubjectId subject) {
        checkBiddingIsOver(taking);
        Optional<Bid> bid = findBid(taking, subject);
        return sides(taking, subject)
                .flatMap(sides -> bid.map(won -> {
                    TenderFact tender = taking.before().tender().awarded(won);
                    checkSpending(taking, tender, won);
                    return drafted(
                            taking,
                            sides,
                            new Next(
                                    tender,
                                    taking.before().deadline(),
                                    taking.before().bids(),
                                    null));
                }));
    }

    /** What is awarded can be paid as things are, and stays within the funds of the hazard's plan. */
    private void checkSpending(Taking<TenderFact.State, TenderStep, TenderDossier> taking, TenderFact tender, Bid won) {
        Session session = taking.session();
        Money spent = spending(session, tender, won.amount(), session.problems());
        files.find(session, taking.before().hazard(), Asked.ID)
                .map(HazardDossier::hazard)
                .map(Hazard::plan)
                .map(RectificationPlan::funds)
                .ifPresent(funds -> checkFunds(session, taking.before().hazard(), funds, spent));
    }

    /** What an awarded tender comes to as things are: what would be paid for it today, and no less than its bid. */
    static Money spending(Session session, TenderFact tender, Money bid, Problems problems) {
        return price(session, tender, problems)
                .map(Transfer::amount)
                .filter(price -> price.compareTo(bid) > 0)
                .orElse(bid);
    }

    /** Adds that more would be spent on a hazard than its plan has. */
    static void checkFunds(Session session, Reference hazard, Money funds, Money spent) {
        if (spent.compareTo(funds) > 0) {
            session.problems()
                    .error("beyond-funds", RuleId.H1, Asked.ID, "hazard", hazard, "funds", funds, "was", spent);
        }
    }

    Optional<Draft<TenderStep, TenderDossier>> failed(Taking<TenderFact.State, TenderStep, TenderDossier> taking) {
        checkBiddingIsOver(taking);
        List<SubjectId> bidders = bidders(taking);
        if (!bidders.isEmpty()) {
            taking.error("bids-stand", RuleId.T2, Asked.ID, "id", taking.id(), "subjects", bidders);
        }
        return stepped(taking, null);
    }

    /** The work is paid for today, and the hazard struck off with it. */
    Optional<Draft<TenderStep, TenderDossier>> accepted(Taking<TenderFact.State, TenderStep, TenderDossier> taking) {
        Session session = taking.session();
        TenderDossier before = taking.before();
        TenderFact tender = before.tender().accepted(session.today());
        price(session, tender, session.problems());
        return files.find(session, before.hazard(), Asked.ID).flatMap(hazard -> {
            HazardFiles.checkTraced(session, hazard, Asked.ID);
            files.line(session, hazard, HazardStep.SETTLE, Asked.ID);
            return drafted(taking, new Next(tender, before.deadline(), before.bids(), null))
                    .map(draft -> draft.also(() -> files.take(session, hazard, HazardStep.SETTLE, hazard.hazard())));
        });
    }

    /** What would be paid if the work were accepted today; adds what keeps it from being paid. */
    private static Optional<Transfer> price(Session session, TenderFact tender, Problems problems) {
        return Lookups.trading(session)
                .flatMap(trading -> trading.price(tender.accepted(session.today()), problems, TENDER));
    }

    private static void checkBidding(Taking<TenderFact.State, TenderStep, TenderDossier> taking) {
        LocalDate deadline = deadline(taking);
        if (taking.today().isAfter(deadline)) {
            taking.error(
                    "bids-closed",
                    RuleId.T2,
                    Asked.DAY,
                    "id",
                    taking.id(),
                    "deadline",
                    deadline,
                    "day",
                    taking.today());
        }
    }

    private static void checkBiddingIsOver(Taking<TenderFact.State, TenderStep, TenderDossier> taking) {
        LocalDate deadline = deadline(taking);
        if (!taking.today().isAfter(deadline)) {
            taking.error(
                    "bids-open", RuleId.T2, Asked.DAY, "id", taking.id(), "deadline", deadline, "day", taking.today());
        }
    }

    private static LocalDate deadline(Taking<TenderFact.State, TenderStep, TenderDossier> taking) {
        return requireNonNull(taking.before().deadline(), "deadline");
    }

    /** The bid of a subject; adds that none stands. */
    private static Optional<Bid> findBid(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, SubjectId subject) {
        Optional<Bid> bid = taking.before().bidOf(subject);
        if (bid.isEmpty()) {
            List<SubjectId> bidders = bidders(taking);
            taking.error(
                    "no-bid",
                    RuleId.T2,
                    SUBJECT,
                    "id",
                    taking.id(),
                    "subject",
                    subject,
                    "subjects",
                    bidders.isEmpty() ? List.of("–") : bidders);
        }
        return bid;
    }

    private static List<SubjectId> bidders(Taking<TenderFact.State, TenderStep, TenderDossier> taking) {
        return taking.before().bids().stream().map(Bid::subject).toList();
    }

    private static Optional<TenderSides> sides(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, SubjectId other) {
        Optional<MarketSubject> from =
                Lookups.subject(taking.session(), taking.before().from(), Asked.ID);
        Optional<MarketSubject> awardee = Lookups.subject(taking.session(), other, SUBJECT);
        return from.flatMap(one -> awardee.map(two -> new TenderSides(one, two)));
    }

    private static Draft<TenderStep, TenderDossier> drafted(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, TenderSides sides, Next next) {
        return drafted(taking, Matter.<TenderStep>of(sides.from()).with(Optional.of(sides.awardee())), next);
    }

    /** A step of whoever tenders, or of whom the tender was awarded to. */
    private static Optional<Draft<TenderStep, TenderDossier>> drafted(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, Next next) {
        SubjectId awardee = taking.before().tender().awardee();
        Optional<MarketSubject> other =
                awardee == null ? Optional.empty() : Lookups.subject(taking.session(), awardee, Asked.ID);
        return Lookups.subject(taking.session(), taking.before().from(), Asked.ID)
                .map(from -> drafted(taking, Matter.<TenderStep>of(from).with(other), next));
    }

    private static Draft<TenderStep, TenderDossier> drafted(
            Taking<TenderFact.State, TenderStep, TenderDossier> taking, Matter<TenderStep> matter, Next next) {
        TenderDossier before = taking.before();
        Line<TenderFact.State, TenderStep> line = taking.line();
        return Draft.of(
                matter.concerning(before.bidders()),
                List.of(taking.today()),
                stamp -> new TenderDossier(
                        stamp,
                        line.step(),
                        next.tender().in(line.to()),
                        before.appliedOn(),
                        before.hazard(),
                        next.deadline(),
                        next.bids(),
                        next.reason()));
    }
}
