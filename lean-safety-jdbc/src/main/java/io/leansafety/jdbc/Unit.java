package io.leansafety.jdbc;

import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A unit of work that is open: its connection, whose rows it has locked, and whether something in it failed. */
final class Unit {
    private final UnitConnection connection;
    private final Sql sql;
    private final Set<EnterpriseId> locked = new HashSet<>();
    private final List<Runnable> tasks = new ArrayList<>();
    private boolean hasFailed;
    private @Nullable TakenException taken;

    Unit(UnitConnection connection, Sql sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** Runs a part of the unit. If it throws, the unit is over, even where somebody swallows what it threw. */
    <T> T part(Supplier<T> work) {
        boolean isDone = false;
        try {
            T result = work.get();
            isDone = true;
            return result;
        } catch (TakenException first) {
            taken = taken == null ? first : taken;
            throw first;
        } finally {
            hasFailed |= !isDone;
        }
    }

    void checkSound() {
        checkUntaken();
        if (hasFailed) {
            throw new IllegalStateException("some work of this unit failed, so that nothing of it is kept");
        }
    }

    /** PostgreSQL refuses every statement behind one that failed, and by that would hide that the unit may be run again. */
    private void checkUntaken() {
        if (taken != null) {
            throw taken;
        }
    }

    /** Statements about an enterprise, whose row is locked from the first of them on. */
    Sql of(EnterpriseId enterprise) {
        checkUntaken();
        if (!connection.isReadOnly() && locked.add(enterprise)) {
            lock(enterprise);
        }
        return sql;
    }

    /** Statements about no enterprise, or about several. */
    Sql ofAll() {
        checkUntaken();
        return sql;
    }

    void checkWritable() {
        if (connection.isReadOnly()) {
            throw new IllegalStateException("a write needs a transaction that may write, but it is read-only");
        }
    }

    private void lock(EnterpriseId enterprise) {
        if (!isLocked(enterprise)) {
            add(enterprise);
            checkLocked(enterprise);
        }
    }

    private boolean isLocked(EnterpriseId enterprise) {
        return sql.first(sql.database().locking(), Row::text, enterprise).isPresent();
    }

    private void add(EnterpriseId enterprise) {
        try {
            sql.update(
                    "insert into #enterprise (id) values (?) " + sql.database().unlessThere(), enterprise);
        } catch (TakenException other) {
            // H2 has no insert that does nothing where the key is there; somebody else added it, and has ended since
            if (sql.database() != Database.H2) {
                throw other;
            }
        }
    }

    private void checkLocked(EnterpriseId enterprise) {
        if (!isLocked(enterprise)) {
            throw new TakenException(enterprise.value());
        }
    }

    void whenKept(Runnable task) {
        tasks.add(task);
    }

    List<Runnable> tasks() {
        return List.copyOf(tasks);
    }

    UnitConnection connection() {
        return connection;
    }
}
