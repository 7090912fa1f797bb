package io.leansafety.settlement;

import io.leansafety.finding.FindingFact;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.Catalogs;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.Trading;
import io.leansafety.trading.Transfer;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prices the findings, handovers and tenders of a month. Rules P1 to P8, S5, S9, T1 to T5. */
final class MovementResolver {
    private final SettlementPeriod period;
    private final Problems problems;
    private final Place root;
    private final Pricing pricing;
    private final Trading trading;
    /** Where each stands first. */
    private final Map<Reference, Place> ids = new HashMap<>();

    private final List<PricedFinding> findings = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();

    MovementResolver(
            Policy policy,
            Catalogs catalogs,
            SettlementPeriod period,
            References references,
            Place root,
            @Nullable Recorder recorder) {
        this.period = period;
        this.problems = references.problems();
        this.root = root;
        this.pricing = new Pricing(policy.prices(), catalogs, references.organization(), recorder);
        this.trading = new Trading(policy.trades(), pricing, references.organization(), period);
    }

    void resolve(MonthFacts facts) {
        for (int i = 0; i < facts.findings().size(); i++) {
            FindingFact finding = facts.findings().get(i);
            Place here = root.field("findings").index(i);
            checkId(finding.id(), here.field("id"));
            checkDay(finding, here.field("foundOn"));
            pricing.price(finding, problems, here).ifPresent(findings::add);
            pricing.warnOfFinder(finding, problems, here.field("finder"));
        }
        for (int i = 0; i < facts.handovers().size(); i++) {
            HandoverFact handover = facts.handovers().get(i);
            Place here = root.field("handovers").index(i);
            checkId(handover.id(), here.field("id"));
            transfers.addAll(trading.price(handover, problems, here));
        }
        for (int i = 0; i < facts.tenders().size(); i++) {
            TenderFact tender = facts.tenders().get(i);
            Place here = root.field("tenders").index(i);
            checkId(tender.id(), here.field("id"));
            trading.price(tender, problems, here).ifPresent(transfers::add);
        }
    }

    List<PricedFinding> findings() {
        return findings;
    }

    List<Transfer> transfers() {
        return transfers;
    }

    private void checkId(@Nullable Reference id, Place field) {
        Place first = id == null ? null : ids.putIfAbsent(id, field);
        if (id == null) {
            problems.missing(field);
        } else if (first != null) {
            problems.error("duplicate-reference", RuleId.S9, field, "reference", id, "first", first.path());
        }
    }

    /** An older finding belongs to the month that it is handed in with. */
    private void checkDay(FindingFact finding, Place field) {
        if (finding.foundOn() == null) {
            problems.missing(field);
        } else if (finding.foundOn().isAfter(period.last())) {
            problems.error("found-after-month", RuleId.S5, field, "day", finding.foundOn(), "last", period.last());
        }
    }
}
