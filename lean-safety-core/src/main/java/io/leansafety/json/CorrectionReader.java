package io.leansafety.json;

import io.leansafety.ledger.Account;
import io.leansafety.rule.Place;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.BaseWages;
import io.leansafety.settlement.CorrectionFact;
import io.leansafety.settlement.EntryFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what closed months are corrected by. */
final class CorrectionReader {
    private final DocumentReader in;
    private final Values values;

    CorrectionReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    CorrectionFact correction(Place here) {
        var fact = new Object() {
            @Nullable
            SettlementPeriod month;

            List<EntryFact> entries = List.of();
            Map<PersonId, Money> quotaWages = Map.of();
            Map<PersonId, Money> performanceWages = Map.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "month" -> fact.month = values.period(place);
                case "entries" -> fact.entries = in.list(place, this::entry);
                case "quotaWages" -> fact.quotaWages = values.amountsByPerson(place);
                case "performanceWages" -> fact.performanceWages = values.amountsByPerson(place);
                default -> in.unknown(name, place);
            }
        });
        BaseWages baseWages = new BaseWages(fact.quotaWages, fact.performanceWages);
        return new CorrectionFact(fact.month == null ? null : fact.month.month(), fact.entries, baseWages);
    }

    private EntryFact entry(Place here) {
        var fact = new Object() {
            @Nullable
            LocalDate date;

            @Nullable
            Account debit;

            @Nullable
            Account credit;

            @Nullable
            Money amount;

            @Nullable
            RuleId rule;

            @Nullable
            Reference reference;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "date" -> fact.date = values.date(place);
                case "debit" -> fact.debit = values.account(place);
                case "credit" -> fact.credit = values.account(place);
                case "amount" -> fact.amount = values.money(place);
                case "rule" -> fact.rule = values.rule(place);
                case "reference" -> fact.reference = values.reference(place);
                default -> in.unknown(name, place);
            }
        });
        return new EntryFact(fact.date, fact.debit, fact.credit, fact.amount, fact.rule, fact.reference);
    }
}
