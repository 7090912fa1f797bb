package io.leansafety.jdbc;

import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.value.EnterpriseId;

/** Whose each number of a document is. */
final class DocumentNumbersTable {
    private static final String OF_SERIES =
            " where enterprise = ? and kind = ? and center = ? and of_year = ? and document = ?";

    private DocumentNumbersTable() {}

    /** Gives a dossier its number, which it may have already. Another's is taken. */
    static void give(Sql sql, String kind, Dossier<?, ?> version, DocumentNumber number) {
        NumberSeries series = number.series();
        EnterpriseId enterprise = version.stamp().enterprise();
        boolean hasIt = sql.first(
                        "select id from #document_number" + OF_SERIES + " and number = ? and id = ?",
                        Row::text,
                        enterprise,
                        kind,
                        series.center(),
                        series.year(),
                        series.kind(),
                        number.number(),
                        version.id())
                .isPresent();
        if (!hasIt) {
            sql.update(
                    "insert into #document_number (enterprise, kind, center, of_year, document, number, id)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    enterprise,
                    kind,
                    series.center(),
                    series.year(),
                    series.kind(),
                    number.number(),
                    version.id());
        }
    }

    static int last(Sql sql, EnterpriseId enterprise, String kind, NumberSeries series) {
        return sql.first(
                        "select number from #document_number" + OF_SERIES + " order by number desc limit 1",
                        Row::integer,
                        enterprise,
                        kind,
                        series.center(),
                        series.year(),
                        series.kind())
                .orElse(0);
    }
}
