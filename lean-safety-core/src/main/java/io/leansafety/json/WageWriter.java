package io.leansafety.json;

import io.leansafety.settlement.PoolFact;
import io.leansafety.settlement.WageFact;

/** Writes wages and pools. */
final class WageWriter {
    private WageWriter() {}

    static void wage(JsonWriter out, WageFact wage) {
        out.present("person", wage.person())
                .present("entitlement", wage.entitlement())
                .present("performance", wage.performance())
                .present("other", wage.other())
                .present("broughtForward", wage.broughtForward())
                .present("minimumWage", wage.minimumWage());
        if (!wage.quota().isEmpty()) {
            out.map("quota", wage.quota());
        }
    }

    static void pool(JsonWriter out, PoolFact pool) {
        out.present("unit", pool.unit()).present("specialFund", pool.specialFund());
        if (pool.goalMet() != null) {
            out.bool("goalMet", pool.goalMet());
        }
        if (!pool.benchmarks().isEmpty()) {
            out.map("benchmarks", pool.benchmarks());
        }
        PoolFact.WageQuota quota = pool.wageQuota();
        if (quota != null) {
            out.object(
                    "wageQuota",
                    inner -> inner.present("year", quota.year()).present("usedBefore", quota.usedBefore()));
        }
    }
}
