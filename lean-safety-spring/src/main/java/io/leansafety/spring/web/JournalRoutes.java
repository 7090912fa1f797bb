package io.leansafety.spring.web;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.market.JournalDesk;
import io.leansafety.market.JournalPage;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk of the journal. */
final class JournalRoutes {
    private JournalRoutes() {}

    static List<Route> of(LeanSafetyMarket market) {
        JournalDesk desk = market.journal();
        return List.of(
                Route.get(
                                "journal.page",
                                "/journal",
                                new Title("分录，按序", "Entries in the order of the sequence"),
                                Output.pageOf("entries", SealedEntry.class))
                        .readBy(Part.WAGES)
                        .asking(Parameter.AFTER, Parameter.LIMIT)
                        .answering(call -> page(desk, call)),
                Route.get(
                                "journal.balances",
                                "/journal/balances",
                                new Title("各账户余额", "What each account has gained"),
                                Output.of(Map.class))
                        .readBy(Part.WAGES)
                        .answering(call -> Answer.of(Map.of("balances", desk.balances(call.enterprise())))),
                Route.get(
                                "journal.verify",
                                "/journal/verification",
                                new Title("账簿是否原样，按主机保存的锚点", "Whether the journal is as it was written"),
                                Output.of(Verification.class))
                        .readBy(Part.WAGES)
                        .answering(call -> Answer.of(desk.verify(call.enterprise()))),
                Route.get(
                                "journal.verify.anchor",
                                "/journal/verification/{sequence}/{hash}",
                                new Title("账簿是否原样，按给定的锚点", "Whether it is, by an anchor that is given"),
                                Output.of(Verification.class))
                        .readBy(Part.WAGES)
                        .answering(call -> Answer.of(desk.verify(call.enterprise(), Optional.of(anchor(call))))));
    }

    /**
     * A page.
     *
     * @param entries the entries
     * @param next where the next page is, if there is one
     */
    record Found(List<SealedEntry> entries, Optional<String> next) {}

    /** Never all at once: whoever reads slowly must not hold what others wait for. */
    private static Answer page(JournalDesk desk, Call call) {
        Query query = call.query();
        JournalPage page = Call.accepted(desk.page(call.enterprise(), query.sequence(), query.limit()));
        Optional<String> next =
                page.next().map(sequence -> DossierRoutes.next(call, List.of(), Long.toString(sequence)));
        return Answer.of(new Found(page.entries(), next)).next(next);
    }

    private static Anchor anchor(Call call) {
        return new Anchor(call.inPath("sequence", JournalRoutes::sequence), call.inPath("hash", Fingerprint::new));
    }

    private static long sequence(String text) {
        return Query.wholeNumber(text).orElseThrow(() -> RefusedCall.of(Complaint.NO_RESOURCE));
    }
}
