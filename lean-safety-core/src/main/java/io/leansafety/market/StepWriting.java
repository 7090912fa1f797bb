package io.leansafety.market;

import com.google.common.collect.Lists;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Seal;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.port.Ports;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.MonthStep;
import io.leansafety.run.Request;
import io.leansafety.run.RunStep;
import io.leansafety.value.EnterpriseId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a step that may be taken, through every port that it concerns. Rules S9 and S11. */
final class StepWriting {
    /** Named as the desk, which hosts know. */
    private static final Logger LOG = LoggerFactory.getLogger(MonthsDesk.class);

    private static final int AT_ONCE = 1_000;

    private final Ports ports;
    private final Intent intent;
    private final EnterpriseId enterprise;

    StepWriting(Ports ports, Intent intent) {
        this.ports = ports;
        this.intent = intent;
        this.enterprise = intent.who().enterprise();
    }

    /** The step goes first: its key says who was first. */
    void write(RunStep step, Optional<ComputedMonth> computed) {
        ports.runs().add(step);
        if (step.step() == MonthStep.POST) {
            ports.runs().keep(computed.orElseThrow().run(step));
            journalize(computed.orElseThrow().settlement().journal().entries(), seal(step)::post);
        } else if (step.step() == MonthStep.REVERSE) {
            journalize(posted(step), seal(step)::reverse);
        }
        remember(step);
        ports.outbox().add(MarketEvent.of(step));
        ports.transactions()
                .whenKept(() ->
                        LOG.info("{} {} revision {} {}", enterprise, intent.month(), step.revision(), step.step()));
    }

    /** What a request came to, so that it is answered so when it is asked again. */
    void remember(RunStep step) {
        ports.requests()
                .add(new Request(
                        enterprise, intent.who().request(), intent.content(), intent.month(), step.sequence()));
    }

    private List<SealedEntry> posted(RunStep step) {
        return ports.journalEntries().postedBy(enterprise, intent.month(), step.revision());
    }

    private Seal seal(RunStep step) {
        return new Seal(enterprise, intent.month(), step.revision(), step.seal());
    }

    /** Some at a time, so that those of a whole company are never there sealed. */
    private <T> void journalize(List<T> added, BiFunction<Anchor, List<T>, List<SealedEntry>> sealing) {
        Anchor end = ports.journalEntries().end(enterprise);
        for (List<T> some : Lists.partition(added, AT_ONCE)) {
            List<SealedEntry> sealed = sealing.apply(end, some);
            ports.journalEntries().add(sealed);
            end = sealed.get(sealed.size() - 1).anchor();
        }
        Anchor last = end;
        ports.transactions().whenKept(() -> anchor(last));
    }

    /**
     * What is kept stays kept, whether its anchor reaches the host's other place or not. A host may have given up the unit
     * and committed all the same: an anchor of what is not there would say for ever that the journal was cut.
     */
    private void anchor(Anchor end) {
        try {
            if (isThere(end)) {
                ports.anchors().keep(enterprise, end);
            } else {
                LOG.warn("{} journal has no sequence {}, so that it has no anchor", enterprise, end.sequence());
            }
        } catch (RuntimeException failed) {
            LOG.warn("{} anchor of sequence {} was not kept", enterprise, end.sequence(), failed);
        }
    }

    private boolean isThere(Anchor end) {
        return ports.journalEntries().behind(enterprise, end.sequence() - 1, 1).stream()
                .anyMatch(
                        last -> last.sequence() == end.sequence() && last.hash().equals(end.hash()));
    }
}
