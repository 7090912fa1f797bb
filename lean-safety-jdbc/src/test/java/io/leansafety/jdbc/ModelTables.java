package io.leansafety.jdbc;

import com.google.common.util.concurrent.Uninterruptibles;
import io.leansafety.model.ModelStore;
import io.leansafety.port.Ports;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Tables for the histories of a model: as many at once as threads ask, each empty when its history begins. */
final class ModelTables {
    private static final List<String> PREFIXES = List.of("one_", "two_");

    private final BlockingQueue<TestDatabase> free = new LinkedBlockingQueue<>();

    ModelTables(TestDatabase database) {
        PREFIXES.forEach(prefix -> free.add(database.withPrefix(prefix)));
    }

    ModelStore take() {
        return new Taken(Uninterruptibles.takeUninterruptibly(free));
    }

    private final class Taken implements ModelStore {
        private final TestDatabase tables;
        private Ports ports;

        private Taken(TestDatabase tables) {
            this.tables = tables;
            this.ports = tables.empty();
        }

        @Override
        public Ports ports() {
            return ports;
        }

        /** Nothing of a unit is anywhere but in the database. */
        @Override
        public Ports reopen() {
            ports = tables.ports();
            return ports;
        }

        @Override
        public void close() {
            free.add(tables);
        }
    }
}
