package io.leansafety.jdbc;

import io.leansafety.port.Transactions;
import io.leansafety.value.EnterpriseId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Units of work as transactions, and the ways in which the ports read and write in them. */
final class Units implements Transactions {
    private static final String NO_UNIT = "a write must be part of a unit of work: Transactions.inOne";

    private final Connections connections;
    private final Database database;
    private final Tables tables;

    /** The unit that this thread has open in this database: a connection, and nothing about whom it is for. */
    @SuppressWarnings("ThreadLocalUsage") // one for each database
    private final ThreadLocal<Unit> open = new ThreadLocal<>();

    Units(Connections connections, Database database, Tables tables) {
        this.connections = connections;
        this.database = database;
        this.tables = tables;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return inOne(connections::begin, work);
    }

    @Override
    public <T> T look(Supplier<T> work) {
        return inOne(connections::beginLooking, work);
    }

    private <T> T inOne(Supplier<UnitConnection> beginning, Supplier<T> work) {
        return openUnit().map(unit -> unit.part(work)).orElseGet(() -> outermost(beginning.get(), work));
    }

    private <T> T outermost(UnitConnection connection, Supplier<T> work) {
        Unit unit = unit(connection);
        T result;
        boolean isDone = false;
        open.set(unit);
        try {
            result = unit.part(work);
            unit.checkSound();
            isDone = true;
        } finally {
            open.remove();
            if (!isDone) {
                unit.connection().drop();
            }
        }
        unit.connection().keep(unit.tasks());
        return result;
    }

    private Unit unit(UnitConnection connection) {
        return new Unit(connection, new Sql(connection.connection(), database, tables));
    }

    @Override
    public void whenKept(Runnable task) {
        openUnit().orElseThrow(() -> new IllegalStateException(NO_UNIT)).whenKept(task);
    }

    /** Writes what is of an enterprise, inside of a unit. */
    void write(EnterpriseId enterprise, Consumer<Sql> writing) {
        write(unit -> writing.accept(unit.of(enterprise)));
    }

    /** Writes what may be of several enterprises, inside of a unit. */
    void writeForAll(Consumer<Sql> writing) {
        write(unit -> writing.accept(unit.ofAll()));
    }

    private void write(Consumer<Unit> writing) {
        Unit unit = openUnit().orElseThrow(() -> new IllegalStateException(NO_UNIT));
        unit.checkWritable();
        boolean unused = unit.part(() -> {
            writing.accept(unit);
            return true;
        });
    }

    /** Reads what is of an enterprise: inside of the unit that is open, else as it is at this moment. */
    <T> T read(EnterpriseId enterprise, Function<Sql, T> reading) {
        return openUnit()
                .map(unit -> unit.part(() -> reading.apply(unit.of(enterprise))))
                .orElseGet(() -> readAlone(reading));
    }

    /** Reads what may be of several enterprises. */
    <T> T readOfAll(Function<Sql, T> reading) {
        return openUnit()
                .map(unit -> unit.part(() -> reading.apply(unit.ofAll())))
                .orElseGet(() -> readAlone(reading));
    }

    private <T> T readAlone(Function<Sql, T> reading) {
        UnitConnection connection = connections.beginReading();
        try {
            return reading.apply(unit(connection).ofAll());
        } finally {
            connection.drop();
        }
    }

    private Optional<Unit> openUnit() {
        return Optional.ofNullable(open.get());
    }
}
