package io.leansafety.jdbc;

import io.leansafety.json.RecordJson;
import io.leansafety.life.Published;
import io.leansafety.port.Publications;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is published of one kind, each version a document.
 *
 * @param kind the kind, as the tables have it
 * @param type the type of what is published
 */
record JdbcPublications<T>(Units units, Contents contents, String kind, Class<T> type) implements Publications<T> {
    @Override
    public void add(Published<T> version) {
        units.write(version.enterprise(), sql -> {
            String hash = contents.write(
                    sql, place(version.enterprise(), version.number()), to -> write(version.content(), to));
            sql.update(
                    "insert into #publication (enterprise, kind, number, first_day, hash, actor, done_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    version.enterprise(),
                    kind,
                    version.number(),
                    version.from(),
                    hash,
                    version.by(),
                    version.at());
        });
    }

    @Override
    public List<Edition> editions(EnterpriseId enterprise) {
        return units.read(
                enterprise,
                sql -> sql.list(
                        "select number, first_day, hash, actor, done_at from #publication"
                                + " where enterprise = ? and kind = ? order by number",
                        row -> edition(enterprise, row),
                        enterprise,
                        kind));
    }

    private static Edition edition(EnterpriseId enterprise, Row row) {
        return new Edition(
                enterprise, row.integer(), row.day(), row.fingerprint(), row.of(PersonId::new), row.instant());
    }

    @Override
    public T content(EnterpriseId enterprise, int number) {
        return units.read(enterprise, sql -> {
            String hash = sql.first(
                            "select hash from #publication where enterprise = ? and kind = ? and number = ?",
                            Row::text,
                            enterprise,
                            kind,
                            number)
                    .orElseThrow();
            return contents.read(sql, new Contents.Text(place(enterprise, number), hash), type, this::read);
        });
    }

    private Contents.Place place(EnterpriseId enterprise, int number) {
        return new Contents.Place(enterprise, kind + ":" + number);
    }

    private void write(T content, OutputStream to) {
        try {
            to.write(RecordJson.write(content).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T read(InputStream from) {
        try {
            return RecordJson.read(new String(from.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
