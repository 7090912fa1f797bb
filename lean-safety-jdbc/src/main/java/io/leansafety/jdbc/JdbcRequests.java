package io.leansafety.jdbc;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.json.RecordJson;
import io.leansafety.port.Requests;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.util.Optional;

/** Requests, each a row. */
record JdbcRequests(Units units) implements Requests {
    @Override
    public void add(Request request) {
        units.write(
                request.enterprise(),
                sql -> sql.update(
                        "insert into #request (enterprise, request_key, content, of_month, number)"
                                + " values (?, ?, ?, ?, ?)",
                        request.enterprise(),
                        request.key(),
                        RecordJson.write(request.content()),
                        request.month(),
                        request.number()));
    }

    @Override
    public Optional<Request> find(EnterpriseId enterprise, RequestKey key) {
        return units.read(
                enterprise,
                sql -> sql.first(
                        "select content, of_month, number from #request where enterprise = ? and request_key = ?",
                        row -> new Request(
                                enterprise,
                                key,
                                row.of(content -> RecordJson.read(content, PartedFingerprint.class)),
                                row.month(),
                                row.integer()),
                        enterprise,
                        key));
    }
}
