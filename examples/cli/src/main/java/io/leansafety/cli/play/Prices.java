package io.leansafety.cli.play;

import io.leansafety.pricing.Catalogs;
import io.leansafety.pricing.Pricing;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.trading.Trading;
import io.leansafety.trading.Transfer;
import io.leansafety.value.Money;
import io.leansafety.value.SettlementPeriod;

/** What goes from fund to fund by trades, as the library prices them today. */
final class Prices {
    private static final Place NOWHERE = Place.in(Document.REQUEST);

    private Prices() {}

    static Money of(Stage stage, HandoverFact handover) {
        return trading(stage).price(handover, new Problems(), NOWHERE).stream()
                .map(Transfer::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What a tender would be paid for if it were accepted today. */
    static Money of(Stage stage, TenderFact tender) {
        return trading(stage)
                .price(accepted(stage, tender), new Problems(), NOWHERE)
                .map(Transfer::amount)
                .orElse(Money.ZERO);
    }

    private static TenderFact accepted(Stage stage, TenderFact tender) {
        return new TenderFact(
                tender.id(),
                tender.reason(),
                tender.from(),
                tender.awardee(),
                tender.item(),
                tender.quantity(),
                tender.bid(),
                TenderFact.State.ACCEPTED,
                stage.today());
    }

    private static Trading trading(Stage stage) {
        Catalogs catalogs = Catalogs.resolve(
                stage.market().catalogs().inForce(stage.enterprise(), stage.today()),
                stage.policy().prices(),
                stage.organization(),
                new Problems(),
                NOWHERE);
        return new Trading(
                stage.policy().trades(),
                new Pricing(stage.policy().prices(), catalogs, stage.organization()),
                stage.organization(),
                SettlementPeriod.containing(stage.today(), stage.policy().monthStartsOn()));
    }
}
