package io.leansafety.json;

import io.leansafety.rule.Place;
import io.leansafety.settlement.PoolFact;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads wages and pools. */
final class WageReader {
    private final DocumentReader in;
    private final Values values;

    WageReader(DocumentReader in) {
        this.in = in;
        this.values = new Values(in);
    }

    WageFact wage(Place here) {
        var fact = new Object() {
            @Nullable
            PersonId person;

            @Nullable
            Money entitlement;

            @Nullable
            Money performance;

            @Nullable
            Money other;

            @Nullable
            Money broughtForward;

            @Nullable
            Money minimumWage;

            Map<LocalDate, Money> quota = Map.of();
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "person" -> fact.person = values.person(place);
                case "entitlement" -> fact.entitlement = values.money(place);
                case "performance" -> fact.performance = values.money(place);
                case "other" -> fact.other = values.money(place);
                case "broughtForward" -> fact.broughtForward = values.money(place);
                case "minimumWage" -> fact.minimumWage = values.money(place);
                case "quota" -> fact.quota = values.amounts(place, values::date);
                default -> in.unknown(name, place);
            }
        });
        return new WageFact(
                fact.person,
                fact.entitlement,
                fact.performance,
                fact.other,
                fact.broughtForward,
                fact.minimumWage,
                fact.quota);
    }

    PoolFact pool(Place here) {
        var fact = new Object() {
            @Nullable
            SubjectId unit;

            @Nullable
            Money specialFund;

            @Nullable
            Boolean goalMet;

            Map<PersonId, Money> benchmarks = Map.of();
            PoolFact.@Nullable WageQuota wageQuota;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "unit" -> fact.unit = values.subject(place);
                case "specialFund" -> fact.specialFund = values.money(place);
                case "goalMet" -> fact.goalMet = in.truth(place);
                case "benchmarks" -> fact.benchmarks = values.amountsByPerson(place);
                case "wageQuota" -> fact.wageQuota = in.isNull() ? null : wageQuota(place);
                default -> in.unknown(name, place);
            }
        });
        return new PoolFact(fact.unit, fact.specialFund, fact.goalMet, fact.benchmarks, fact.wageQuota);
    }

    private PoolFact.WageQuota wageQuota(Place here) {
        var fact = new Object() {
            @Nullable
            Money year;

            @Nullable
            Money usedBefore;
        };
        in.object(here, (name, place) -> {
            switch (name) {
                case "year" -> fact.year = values.money(place);
                case "usedBefore" -> fact.usedBefore = values.money(place);
                default -> in.unknown(name, place);
            }
        });
        return new PoolFact.WageQuota(fact.year, fact.usedBefore);
    }
}
