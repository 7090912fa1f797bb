package io.leansafety.jdbc;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** COPY of PostgreSQL's driver, each message of it counted as a statement. */
final class CountedCopies extends CopyManager {
    private final FaultySource.Watched connection;

    CountedCopies(Connection connection, FaultySource.Watched watched) throws SQLException {
        super(connection.unwrap(BaseConnection.class));
        this.connection = watched;
    }

    @Override
    public CopyIn copyIn(String sql) throws SQLException {
        CopyIn copy = (CopyIn) counted(sql, () -> super.copyIn(sql));
        return (CopyIn) Proxy.newProxyInstance(
                CountedCopies.class.getClassLoader(),
                new Class<?>[] {CopyIn.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "writeToCopy", "endCopy" ->
                        connection.count(method.getName(), () -> FaultySource.call(copy, method, arguments));
                    default -> FaultySource.call(copy, method, arguments);
                });
    }

    private Object counted(String sql, FaultySource.Running running) throws SQLException {
        try {
            return java.util.Objects.requireNonNull(connection.count(sql, running));
        } catch (SQLException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
