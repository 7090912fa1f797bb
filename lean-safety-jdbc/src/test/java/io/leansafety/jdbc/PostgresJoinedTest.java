package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.run.TakenException;
import io.leansafety.value.RequestKey;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

class PostgresJoinedTest extends JoinedContract {
    private static final TestDatabase DATABASE = PostgresServer.database();

    PostgresJoinedTest() {
        super(DATABASE);
    }

    /** It would miss what another unit wrote since: its snapshot is older than the lock. */
    @Test
    @Fault("RB-B13")
    void aSerializableTransactionThatLookedBeforeAnotherUnitMayNotGoOn() {
        Host host = new Host(DATABASE.dataSource()).withIsolation(Connection.TRANSACTION_SERIALIZABLE);
        JdbcPorts joined = JdbcPorts.joined(DATABASE.dataSource(), DATABASE.database(), host);
        add("K1");

        assertThatThrownBy(() -> host.inTransaction(() -> {
                    boolean isThere = isThere(joined, "K1");
                    add("K2");
                    return joined.transactions().inOne(() -> isThere && isThere(joined, "K2"));
                }))
                .isInstanceOf(TakenException.class);
    }

    private static void add(String key) {
        JdbcPorts own = DATABASE.ports();
        boolean unused = own.transactions().inOne(() -> {
            own.requests().add(Stored.request(Stored.XS, key));
            return true;
        });
    }

    private static boolean isThere(JdbcPorts ports, String key) {
        return ports.requests().find(Stored.XS, new RequestKey(key)).isPresent();
    }
}
