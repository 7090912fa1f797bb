package io.leansafety.spring.web;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.json.MarketJson;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.ledger.Verification;
import io.leansafety.market.JournalDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import io.leansafety.value.EnterpriseId;
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
                                "journal.read",
                                "/journal",
                                new Title("全部分录，按序", "Every entry, in the order of the sequence"),
                                Output.listOf("entries", SealedEntry.class))
                        .readBy(Part.WAGES)
                        .answering(call -> entries(desk, call.enterprise())),
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

    private static Answer entries(JournalDesk desk, EnterpriseId enterprise) {
        return Answer.streamed(
                (locale, to) -> MarketJson.writeEach("entries", entry -> desk.read(enterprise, entry::accept), to));
    }

    private static Anchor anchor(Call call) {
        return new Anchor(call.inPath("sequence", JournalRoutes::sequence), call.inPath("hash", Fingerprint::new));
    }

    private static long sequence(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw RefusedCall.of(Complaint.NO_RESOURCE);
        }
        return Long.parseLong(text);
    }
}
