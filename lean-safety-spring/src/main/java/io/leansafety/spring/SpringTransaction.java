package io.leansafety.spring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.leansafety.jdbc.JdbcPorts.HostTransaction;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transaction that Spring has open on this thread over a data source, whoever manages it, by {@code @Transactional} or
 * by hand.
 *
 * @param dataSource where
 * @param isLending whether what the host does within a unit of the market's own has its connection; not where transactions
 *     are managed in another way than by the data source, as JPA's are, which refuse a connection that is there already
 */
record SpringTransaction(DataSource dataSource, BooleanSupplier isLending) implements HostTransaction {
    private static final String NONE_OPEN = "no transaction is open";

    /** The transactions of this thread that end: Spring says that they are active until everybody has heard of their end. */
    private static final ThreadLocal<Set<ConnectionHolder>> ENDING = ThreadLocal.withInitial(Sets::newIdentityHashSet);

    @Override
    public Optional<Connection> connection() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.ofNullable(holder())
                        .filter(holder -> !ENDING.get().contains(holder))
                        .map(ConnectionHolder::getConnection)
                : Optional.empty();
    }

    /** A transaction is bound to the data source, or to one that stands behind it. */
    private @Nullable ConnectionHolder holder() {
        @Nullable DataSource at = dataSource;
        while (at != null) {
            if (TransactionSynchronizationManager.getResource(at) instanceof ConnectionHolder holder) {
                return holder;
            }
            at = at instanceof DelegatingDataSource before ? before.getTargetDataSource() : null;
        }
        return null;
    }

    @Override
    public void whenCommitted(Runnable task) {
        ConnectionHolder holder = requireNonNull(holder(), NONE_OPEN);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCompletion() {
                ENDING.get().add(holder);
            }

            @Override
            public void afterCommit() {
                task.run();
            }

            @Override
            public void afterCompletion(int status) {
                ENDING.get().remove(holder);
            }
        });
    }

    @Override
    public void mustRollBack() {
        requireNonNull(holder(), NONE_OPEN).setRollbackOnly();
    }

    @Override
    public void lend(Connection connection) {
        if (isLending.getAsBoolean() && !TransactionSynchronizationManager.hasResource(dataSource)) {
            TransactionSynchronizationManager.bindResource(dataSource, new ConnectionHolder(connection, true));
        }
    }

    @Override
    public boolean takeBack(Connection connection) {
        if (TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder
                && holder.getConnection() == connection) {
            Object unused = TransactionSynchronizationManager.unbindResource(dataSource);
            return !holder.isRollbackOnly();
        }
        return true;
    }
}
