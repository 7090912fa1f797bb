package io.leansafety.jdbc;

import io.leansafety.life.Dossier;
import io.leansafety.port.AnchorsContract;
import io.leansafety.port.DocumentNumbersContract;
import io.leansafety.port.DossierPagesContract;
import io.leansafety.port.DossiersContract;
import io.leansafety.port.EnterprisesContract;
import io.leansafety.port.JournalEntriesContract;
import io.leansafety.port.OutboxContract;
import io.leansafety.port.PoliciesContract;
import io.leansafety.port.Ports;
import io.leansafety.port.PublicationsContract;
import io.leansafety.port.ReceivedMonthsContract;
import io.leansafety.port.RequestsContract;
import io.leansafety.port.RunsContract;
import io.leansafety.port.TransactionsContract;
import io.leansafety.port.UnitsContract;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contracts of all ports, on one database. */
@SuppressWarnings({"ClassCanBeStatic", "NullAway.Init"
}) // the engine makes the inner classes, and asks for the ports first
abstract class PortContracts {
    /** Each takes transactions of many threads; 1,000 with -Psoak. */
    private static final int ROUNDS = Boolean.getBoolean("lean.soak") ? 1_000 : 100;

    private final TestDatabase database;
    private Ports ports;

    PortContracts(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    final void begin() {
        ports = ports(database);
    }

    /** Ports over empty tables. */
    Ports ports(TestDatabase over) {
        return over.empty();
    }

    @Nested
    @Rule("S9")
    class AnchorsTest extends AnchorsContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("T5")
    class DocumentNumbersTest<D extends Dossier<?, ?>> extends DocumentNumbersContract<D> {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class DossierPagesTest<D extends Dossier<?, ?>> extends DossierPagesContract<D> {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class DossiersTest<D extends Dossier<?, ?>> extends DossiersContract<D> {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule({"S9", "S11"})
    class EnterprisesTest extends EnterprisesContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S9")
    class JournalEntriesTest extends JournalEntriesContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class OutboxTest extends OutboxContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule({"V6", "S11"})
    class PoliciesTest extends PoliciesContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule({"V6", "S11"})
    class PublicationsTest<T> extends PublicationsContract<T> {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class ReceivedMonthsTest extends ReceivedMonthsContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class RequestsTest extends RequestsContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule({"S5", "S11"})
    class RunsTest extends RunsContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class TransactionsTest extends TransactionsContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }

    @Nested
    @Rule("S11")
    class UnitsTest extends UnitsContract {
        @Override
        protected Ports ports() {
            return ports;
        }

        @Override
        protected int rounds() {
            return ROUNDS;
        }
    }
}
