package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.run.Request;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import org.junit.jupiter.api.Test;

/** What every {@link Requests} keeps; whoever writes one extends this test. */
@Rule("S11")
public abstract class RequestsContract extends PortContract {
    protected RequestsContract() {}

    @Test
    public void aKeyBeginsFree() {
        assertThat(requests().find(Stored.XS, new RequestKey("K1"))).isEmpty();
    }

    @Test
    public void aRequestComesBackAsItWas() {
        Request request = Stored.request(Stored.XS, "K1");
        write(() -> requests().add(request));

        assertThat(requests().find(Stored.XS, new RequestKey("K1"))).contains(request);
        assertThat(requests().find(Stored.XS, new RequestKey("K2"))).isEmpty();
        assertThat(requests().find(Stored.XS, new RequestKey("k1"))).isEmpty();
    }

    @Test
    public void aKeyIsTakenOnce() {
        write(() -> requests().add(Stored.request(Stored.XS, "K1")));

        assertTaken(() -> requests().add(Stored.request(Stored.XS, "K1")));
    }

    @Test
    public void theSameKeyIsFreeInAnotherEnterprise() {
        write(() -> requests().add(Stored.request(Stored.XS, "K1")));
        write(() -> requests().add(Stored.request(Stored.YF, "K1")));

        assertThat(requests().find(Stored.YF, new RequestKey("K1"))).contains(Stored.request(Stored.YF, "K1"));
    }

    @Test
    public void oneOfManyThreadsIsFirst() {
        assertOneIsFirst((round, runner) -> requests().add(Stored.request(new EnterpriseId("E" + round), "K1")));
    }

    private Requests requests() {
        return ports().requests();
    }
}
