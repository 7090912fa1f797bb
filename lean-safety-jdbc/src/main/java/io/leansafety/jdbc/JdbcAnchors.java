package io.leansafety.jdbc;

import io.leansafety.ledger.Anchor;
import io.leansafety.port.Anchors;
import io.leansafety.value.EnterpriseId;
import java.util.Optional;

/** Anchors, each a row, in units of their own: they are given once what they are about is kept. */
record JdbcAnchors(Units units) implements Anchors {
    @Override
    public void keep(EnterpriseId enterprise, Anchor anchor) {
        boolean unused = units.inOne(() -> {
            units.write(enterprise, sql -> {
                if (last(sql, enterprise).map(Anchor::sequence).orElse(-1L) < anchor.sequence()) {
                    sql.update(
                            "insert into #anchor (enterprise, seq, hash) values (?, ?, ?)",
                            enterprise,
                            anchor.sequence(),
                            anchor.hash());
                }
            });
            return true;
        });
    }

    @Override
    public Optional<Anchor> latest(EnterpriseId enterprise) {
        return units.read(enterprise, sql -> last(sql, enterprise));
    }

    private static Optional<Anchor> last(Sql sql, EnterpriseId enterprise) {
        return sql.first(
                "select seq, hash from #anchor where enterprise = ? order by seq desc limit 1",
                row -> new Anchor(row.wide(), row.fingerprint()),
                enterprise);
    }
}
