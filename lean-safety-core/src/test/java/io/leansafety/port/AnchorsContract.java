package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Anchor;
import io.leansafety.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Anchors} keeps; whoever writes one extends this test. */
@Rule("S9")
public abstract class AnchorsContract extends PortContract {
    private static final Anchor SEVENTH = anchor(7);
    private static final Anchor NINTH = anchor(9);

    protected AnchorsContract() {}

    @Test
    public void noneIsKeptAtFirst() {
        assertThat(anchors().latest(Stored.XS)).isEmpty();
    }

    @Test
    public void theLastIsTheOneThatWentFarthest() {
        anchors().keep(Stored.XS, SEVENTH);
        anchors().keep(Stored.XS, NINTH);

        assertThat(anchors().latest(Stored.XS)).contains(NINTH);
    }

    @Test
    public void oneThatComesLateIsIgnored() {
        anchors().keep(Stored.XS, NINTH);
        anchors().keep(Stored.XS, SEVENTH);

        assertThat(anchors().latest(Stored.XS)).contains(NINTH);
    }

    @Test
    public void anotherOfTheSamePlaceIsIgnored() {
        anchors().keep(Stored.XS, NINTH);
        anchors().keep(Stored.XS, new Anchor(9, Fingerprint.of("written anew")));

        assertThat(anchors().latest(Stored.XS)).contains(NINTH);
    }

    @Test
    public void eachEnterpriseHasItsOwn() {
        anchors().keep(Stored.XS, NINTH);
        anchors().keep(Stored.YF, SEVENTH);

        assertThat(anchors().latest(Stored.XS)).contains(NINTH);
        assertThat(anchors().latest(Stored.YF)).contains(SEVENTH);
    }

    @Test
    public void theFarthestOfManyThreadsIsKept() {
        assumeTrue(isForManyThreads());
        List<List<Long>> kept = Race.run(rounds(), (round, runner) -> {
            anchors().keep(Stored.XS, anchor((long) round * Race.THREADS + runner + 1));
            return anchors().latest(Stored.XS).orElseThrow().sequence();
        });

        assertThat(kept).hasSize(rounds());
        assertThat(anchors().latest(Stored.XS)).contains(anchor((long) rounds() * Race.THREADS));
    }

    private static Anchor anchor(long sequence) {
        return new Anchor(sequence, Fingerprint.of(sequence));
    }

    private Anchors anchors() {
        return ports().anchors();
    }
}
