package io.leansafety.jdbc;

import io.leansafety.json.Exchange;
import io.leansafety.policy.Policy;
import io.leansafety.port.Policies;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/** Policies as documents of the exchange format. */
record JdbcPolicies(Units units, Contents contents) implements Policies {
    @Override
    public void publish(EnterpriseId enterprise, Policy policy) {
        units.write(enterprise, sql -> {
            int number = sql.list("select number from #policy where enterprise = ?", Row::integer, enterprise)
                            .size()
                    + 1;
            Contents.Place place = new Contents.Place(enterprise, "policy:" + number);
            String hash = contents.write(sql, place, to -> Exchange.writePolicy(policy, to));
            sql.update(
                    "insert into #policy (enterprise, number, id, first_day, hash) values (?, ?, ?, ?, ?)",
                    enterprise,
                    number,
                    policy.id(),
                    policy.validity().from(),
                    hash);
        });
    }

    @Override
    public List<Policy> of(EnterpriseId enterprise) {
        return units.read(
                enterprise,
                sql -> sql
                        .list(
                                "select number, hash from #policy where enterprise = ? order by number",
                                row -> new Contents.Text(
                                        new Contents.Place(enterprise, "policy:" + row.integer()), row.text()),
                                enterprise)
                        .stream()
                        .map(text -> read(sql, text))
                        .toList());
    }

    private Policy read(Sql sql, Contents.Text text) {
        return contents.read(
                sql, text, Policy.class, from -> Exchange.readPolicy(from).orElseThrow());
    }
}
