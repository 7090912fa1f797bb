package io.leansafety.jdbc;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.JournalEntries;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** Journal entries, each a row. */
record JdbcJournalEntries(Units units) implements JournalEntries {
    private static final int MOST_AT_ONCE = 5_000;

    private static final String[] COLUMNS = {
        "enterprise",
        "seq",
        "of_month",
        "revision",
        "run",
        "reverses",
        "done_on",
        "debit",
        "credit",
        "amount",
        "rule",
        "reference",
        "corrects",
        "previous",
        "hash"
    };

    private static final String SELECT =
            "select seq, of_month, revision, run, reverses, done_on, debit, credit, amount,"
                    + " rule, reference, corrects, previous, hash from #entry where enterprise = ?";

    @Override
    public void add(List<SealedEntry> entries) {
        if (entries.isEmpty()) {
            units.writeForAll(sql -> {});
            return;
        }
        units.write(entries.get(0).enterprise(), sql -> {
            try (BulkInsert rows = BulkInsert.into(sql, "entry", COLUMNS)) {
                entries.forEach(entry -> add(rows, entry));
            }
        });
    }

    private static void add(BulkInsert rows, SealedEntry sealed) {
        Entry entry = sealed.entry();
        rows.add(
                sealed.enterprise(),
                sealed.sequence(),
                sealed.month(),
                sealed.revision(),
                sealed.run(),
                sealed.reverses(),
                entry.date(),
                entry.debit(),
                entry.credit(),
                entry.amount(),
                entry.rule().id(),
                entry.reference(),
                entry.corrects(),
                sealed.previous(),
                sealed.hash());
    }

    @Override
    public Anchor end(EnterpriseId enterprise) {
        return units.read(
                enterprise,
                sql -> sql.first(
                                "select seq, hash from #entry where enterprise = ? order by seq desc limit 1",
                                row -> new Anchor(row.wide(), row.fingerprint()),
                                enterprise)
                        .orElse(Anchor.origin(enterprise)));
    }

    @Override
    public void read(EnterpriseId enterprise, Consumer<SealedEntry> reader) {
        long last = Long.MIN_VALUE;
        boolean isMore = true;
        while (isMore) {
            List<SealedEntry> next = behind(enterprise, last, MOST_AT_ONCE);
            next.forEach(reader);
            isMore = next.size() == MOST_AT_ONCE;
            last = next.isEmpty() ? last : next.get(next.size() - 1).sequence();
        }
    }

    @Override
    public List<SealedEntry> behind(EnterpriseId enterprise, long sequence, int atMost) {
        return list(enterprise, SELECT + " and seq > ? order by seq limit ?", enterprise, sequence, atMost);
    }

    @Override
    public List<SealedEntry> postedBy(EnterpriseId enterprise, YearMonth month, int revision) {
        return list(
                enterprise,
                SELECT + " and of_month = ? and revision = ? and reverses is null order by seq",
                enterprise,
                month,
                revision);
    }

    @Override
    public List<SealedEntry> concerning(EnterpriseId enterprise, YearMonth month) {
        return list(
                enterprise,
                SELECT + " and of_month = ? and corrects is null union all " + SELECT
                        + " and corrects = ? order by seq",
                enterprise,
                month,
                enterprise,
                month);
    }

    private List<SealedEntry> list(EnterpriseId enterprise, String query, Object... values) {
        return units.read(enterprise, sql -> sql.list(query, row -> read(enterprise, row), values));
    }

    private static SealedEntry read(EnterpriseId enterprise, Row row) {
        return new SealedEntry(
                enterprise,
                row.wide(),
                row.month(),
                row.integer(),
                row.fingerprint(),
                row.wideOrNull(),
                new Entry(
                        row.day(),
                        row.of(Account::parse),
                        row.of(Account::parse),
                        row.money(),
                        row.of(JdbcJournalEntries::rule),
                        row.text(),
                        row.monthOrNull()),
                row.fingerprint(),
                row.fingerprint());
    }

    private static RuleId rule(String id) {
        return RuleId.find(id).orElseThrow(() -> new IllegalArgumentException("there is no such rule"));
    }
}
