package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The enterprise is an argument: a thread that asked for one knows nothing of it when it asks for the other. */
@Rule("S11")
@Fault("RB-S04")
class EnterprisesOnThreadsTest {
    private static final int CALLS = 1_000;
    private static final int THREADS = 4;

    private final WorkedMarket worked = new WorkedMarket("MINE", "carry-forward");
    private final EnterpriseId other = new EnterpriseId("OTHER");

    @Test
    void alternatingCallsOnFewThreadsAreAnsweredEachForItsOwn() throws Exception {
        worked.post();
        Fingerprint mine = end(worked.enterprise);
        Fingerprint none = end(other);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Fingerprint>> ends = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                EnterpriseId enterprise = call % 2 == 0 ? worked.enterprise : other;
                ends.add(pool.submit(() -> end(enterprise)));
            }
            for (int call = 0; call < CALLS; call++) {
                assertThat(ends.get(call).get()).isEqualTo(call % 2 == 0 ? mine : none);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(mine).isNotEqualTo(none);
    }

    private Fingerprint end(EnterpriseId enterprise) {
        return worked.market.journal().verify(enterprise).end().hash();
    }
}
