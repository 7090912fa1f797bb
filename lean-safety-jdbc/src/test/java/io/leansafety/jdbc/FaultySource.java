package io.leansafety.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A pool whose connections count the statements, and fail at one of them as a driver does. Not for several threads. */
final class FaultySource {
    private static final Set<String> HANDLING = Set.of("close", "commit", "rollback", "beginRequest", "endRequest");

    private final DataSource pool;
    /** Each statement since {@link #failAt}, the commit last. */
    private final List<String> statements = new ArrayList<>();
    /** What else was done to connections since then that is their host's to do. */
    private final List<String> handling = new ArrayList<>();

    /** How connections came, and went back. */
    private final List<String> came = new ArrayList<>();

    private final List<String> wentBack = new ArrayList<>();
    private int isolation = Connection.TRANSACTION_READ_COMMITTED;
    private boolean isAutoCommit = true;
    private int failing;
    private boolean isDoneFirst;
    private @Nullable Injected failure;

    FaultySource(DataSource pool) {
        this.pool = pool;
    }

    /** Connections that come another way than the pool's own. */
    FaultySource opening(boolean autoCommit, int level) {
        isAutoCommit = autoCommit;
        isolation = level;
        return this;
    }

    /** Counts from here on, and fails at a statement, the first is 1, or at none. */
    void failAt(int statement, Injected how) {
        statements.clear();
        handling.clear();
        failing = statement;
        failure = how;
        isDoneFirst = false;
    }

    /** Fails at a statement that the database has done all the same. */
    void failBehind(int statement, Injected how) {
        failAt(statement, how);
        isDoneFirst = true;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    List<String> handling() {
        return List.copyOf(handling);
    }

    List<String> came() {
        return came;
    }

    List<String> wentBack() {
        return wentBack;
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (self, method, arguments) ->
                        method.getName().equals("getConnection") ? open() : call(pool, method, arguments));
    }

    private Connection open() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(isAutoCommit);
        came.add(modeOf(connection));
        return proxy(Connection.class, new Watched(connection));
    }

    private static String modeOf(Connection connection) throws SQLException {
        return connection.getAutoCommit() + " " + connection.getTransactionIsolation();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FaultySource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What runs a statement. */
    interface Running {
        @Nullable
        Object run() throws Throwable;
    }

    /** One connection, until it is lost. */
    final class Watched implements InvocationHandler {
        private final Connection connection;
        private boolean isLost;

        private Watched(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if ((HANDLING.contains(method.getName()) && arguments == null)
                    || (method.getName().startsWith("set") && !method.getName().equals("setSavepoint"))) {
                handling.add(method.getName());
            }
            return switch (method.getName()) {
                case "close" -> close(method);
                case "abort", "isClosed", "isWrapperFor" -> call(connection, method, arguments);
                case "commit" -> count("commit", () -> call(connection, method, arguments));
                case "createStatement", "prepareStatement" -> watched(method, arguments);
                case "unwrap" -> proxy(PGConnection.class, this::copying);
                default -> asked(() -> call(connection, method, arguments));
            };
        }

        private @Nullable Object close(Method method) throws Throwable {
            wentBack.add(isLost ? "lost" : modeOf(connection));
            return call(connection, method, null);
        }

        private @Nullable Object copying(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            return new CountedCopies(connection, this);
        }

        private Object watched(Method method, Object @Nullable [] arguments) throws Throwable {
            Object statement = Objects.requireNonNull(asked(() -> call(connection, method, arguments)));
            return Proxy.newProxyInstance(
                    FaultySource.class.getClassLoader(),
                    new Class<?>[] {method.getReturnType()},
                    (self, doing, given) -> doing.getName().startsWith("execute")
                            ? count(text(arguments, given), () -> call(statement, doing, given))
                            : call(statement, doing, given));
        }

        private static String text(Object @Nullable [] prepared, Object @Nullable [] executed) {
            Object[] some = executed == null || executed.length == 0 ? prepared : executed;
            return some == null ? "" : String.valueOf(some[0]);
        }

        private @Nullable Object asked(Running running) throws Throwable {
            if (isLost && failure != null) {
                throw failure.exception();
            }
            return running.run();
        }

        @Nullable
        Object count(String statement, Running running) throws Throwable {
            return asked(() -> {
                statements.add(statement);
                if (statements.size() != failing || failure == null) {
                    return running.run();
                }
                if (isDoneFirst) {
                    running.run();
                }
                isLost = failure.isConnectionLost();
                throw failure.exception();
            });
        }
    }
}
