package io.leansafety.jdbc;

import io.leansafety.json.RecordJson;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.trading.TenderStep;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The dossiers of one kind: every version of each, a row; beside them how each stands, by what it is filed under.
 *
 * @param kind the kind, as the tables have it
 * @param type the type of the dossiers
 */
record JdbcDossiers<D extends Dossier<?, ?>>(Units units, String kind, Class<D> type) implements Dossiers<D> {
    private static final String OF_ONE =
            "select content from #dossier_version where enterprise = ? and kind = ? and id = ?";

    /** Of those that were not over before the period: of each the last version of its days, unless that was over. */
    private static final String DURING = "select v.content from #dossier d join #dossier_version v"
            + " on v.enterprise = d.enterprise and v.kind = d.kind and v.id = d.id"
            + " where d.enterprise = ? and d.kind = ? and (d.over_on is null or d.over_on >= ?)"
            + " and v.version = (select max(w.version) from #dossier_version w where w.enterprise = d.enterprise"
            + " and w.kind = d.kind and w.id = d.id and w.done_on <= ?)"
            + " and not (v.is_over and v.done_on < ?) order by d.id";

    @Override
    public void add(D version) {
        units.write(version.stamp().enterprise(), sql -> {
            addVersion(sql, version);
            if (!restand(sql, version)) {
                stand(sql, version);
            }
            version.number().ifPresent(number -> DocumentNumbersTable.give(sql, kind, version, number));
        });
    }

    private void addVersion(Sql sql, D version) {
        sql.update(
                "insert into #dossier_version (enterprise, kind, id, version, done_on, step, is_over, content, award_of)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.stamp().enterprise(),
                kind,
                version.id(),
                version.stamp().version(),
                version.stamp().day(),
                version.step(),
                version.isOver(),
                RecordJson.write(version),
                version.step() == TenderStep.AWARD ? version.id() : null);
    }

    /** Files the dossier under what its newest version says. Returns whether it was filed before. */
    private boolean restand(Sql sql, D version) {
        return sql.update(
                        "update #dossier set version = ?, over_on = ?, filed_on = ?, subject = ?, item = ?, person = ?,"
                                + " location = ? where enterprise = ? and kind = ? and id = ? and version < ?",
                        version.stamp().version(),
                        version.isOver() ? version.stamp().day() : null,
                        version.filing().day(),
                        version.filing().subject(),
                        version.filing().item(),
                        version.filing().person(),
                        version.filing().location(),
                        version.stamp().enterprise(),
                        kind,
                        version.id(),
                        version.stamp().version())
                > 0;
    }

    private void stand(Sql sql, D version) {
        sql.update(
                "insert into #dossier (enterprise, kind, id, version, over_on, filed_on, subject, item, person,"
                        + " location) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.stamp().enterprise(),
                kind,
                version.id(),
                version.stamp().version(),
                version.isOver() ? version.stamp().day() : null,
                version.filing().day(),
                version.filing().subject(),
                version.filing().item(),
                version.filing().person(),
                version.filing().location());
    }

    @Override
    public Optional<D> latest(EnterpriseId enterprise, Reference id) {
        return units.read(
                enterprise,
                sql -> sql.first(OF_ONE + " order by version desc limit 1", this::read, enterprise, kind, id));
    }

    @Override
    public List<D> versions(EnterpriseId enterprise, Reference id) {
        return units.read(enterprise, sql -> sql.list(OF_ONE + " order by version", this::read, enterprise, kind, id));
    }

    @Override
    public List<D> during(EnterpriseId enterprise, DateSpan period) {
        return units.read(
                enterprise,
                sql -> sql.list(
                        DURING, this::read, enterprise, kind, period.from(), Condition.lastDay(period), period.from()));
    }

    @Override
    public Page<D> find(EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost) {
        Condition condition = Condition.of(selection);
        behind.ifPresent(condition::behind);
        List<D> found = units.read(
                enterprise,
                sql -> sql.list(
                        "select v.content from #dossier d join #dossier_version v on v.enterprise = d.enterprise"
                                + " and v.kind = d.kind and v.id = d.id and v.version = d.version"
                                + " where d.enterprise = ? and d.kind = ?" + condition.text()
                                + " order by d.filed_on desc, d.id desc limit ?",
                        this::read,
                        condition.values(enterprise, kind, atMost + 1L)));
        if (found.size() <= atMost) {
            return new Page<>(found, Optional.empty());
        }
        List<D> shown = found.subList(0, atMost);
        return new Page<>(shown, Optional.of(Bookmark.at(shown.get(atMost - 1))));
    }

    private D read(Row row) {
        return row.of(content -> RecordJson.read(content, type));
    }

    @Override
    public int lastNumber(EnterpriseId enterprise, NumberSeries series) {
        return units.read(enterprise, sql -> DocumentNumbersTable.last(sql, enterprise, kind, series));
    }
}
