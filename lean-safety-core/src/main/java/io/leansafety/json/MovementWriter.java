package io.leansafety.json;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FindingFact;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes findings, handovers and tenders. */
final class MovementWriter {
    private MovementWriter() {}

    static void finding(JsonWriter out, FindingFact finding) {
        out.present("id", finding.id())
                .present("foundOn", finding.foundOn())
                .present("finder", finding.finder())
                .present("foundBy", finding.foundBy())
                .present("item", finding.item())
                .number("quantity", finding.quantity())
                .present("subject", finding.subject())
                .present("offender", finding.offender())
                .present("shift", finding.shift())
                .present("specialty", finding.specialty());
        if (!finding.holders().isEmpty()) {
            out.object("holders", inner -> holders(inner, finding.holders()));
        }
        out.number("occurrence", finding.occurrence())
                .field("status", finding.status())
                .present("beneficiary", finding.beneficiary())
                .presentList("decision", finding.decision(), MovementWriter::decision);
    }

    private static void holders(JsonWriter out, Map<RoleName, List<PersonId>> holders) {
        new TreeMap<>(holders).forEach((role, people) -> out.allTexts(role.value(), people));
    }

    static void decision(JsonWriter out, DecisionFact decision) {
        out.present("person", decision.person())
                .present("subject", decision.subject())
                .present("amount", decision.amount());
    }

    static void handover(JsonWriter out, HandoverFact handover) {
        out.present("id", handover.id())
                .present("date", handover.date())
                .present("shift", handover.shift())
                .present("from", handover.from())
                .present("to", handover.to())
                .bool("accepted", handover.accepted())
                .presentList("problems", handover.problems(), MovementWriter::problem);
    }

    private static void problem(JsonWriter out, HandoverFact.Problem problem) {
        out.present("item", problem.item())
                .present("finder", problem.finder())
                .number("quantity", problem.quantity())
                .present("state", problem.state());
    }

    static void tender(JsonWriter out, TenderFact tender) {
        out.present("id", tender.id())
                .present("reason", tender.reason())
                .present("from", tender.from())
                .present("awardee", tender.awardee())
                .present("item", tender.item())
                .number("quantity", tender.quantity())
                .present("bid", tender.bid())
                .present("state", tender.state())
                .present("acceptedOn", tender.acceptedOn());
    }
}
