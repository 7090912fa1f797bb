package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Anchor;
import io.leansafety.ledger.Seal;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link JournalEntries} keeps; whoever writes one extends this test. */
@Rule("S9")
public abstract class JournalEntriesContract extends PortContract {
    private static final Anchor ORIGIN = Anchor.origin(Stored.XS);

    protected JournalEntriesContract() {}

    @Test
    public void anEmptyJournalEndsAtItsOrigin() {
        assertThat(journal().end(Stored.XS)).isEqualTo(ORIGIN);
        assertThat(all(Stored.XS)).isEmpty();
    }

    @Test
    public void entriesComeBackAsTheyWereInTheirSequence() {
        List<SealedEntry> entries = Stored.entries(Stored.XS, 11);
        add(entries.subList(0, 2));
        add(entries.subList(2, 11));

        assertThat(all(Stored.XS)).containsExactlyElementsOf(entries);
        assertThat(journal().end(Stored.XS)).isEqualTo(entries.get(10).anchor());
    }

    @Test
    public void nothingAddedChangesNothing() {
        add(List.of());

        assertThat(journal().end(Stored.XS)).isEqualTo(ORIGIN);
    }

    @Test
    public void aSequenceIsTakenOnce() {
        List<SealedEntry> entries = Stored.entries(Stored.XS, 3);
        add(entries.subList(0, 2));

        assertTaken(() -> journal().add(entries.subList(0, 1)));
        assertTaken(() -> journal().add(Stored.entries(ORIGIN, Stored.XS, 3)));
        assertThat(all(Stored.XS)).containsExactlyElementsOf(entries.subList(0, 2));
    }

    @Test
    public void theSameSequenceIsFreeInAnotherEnterprise() {
        add(Stored.entries(Stored.XS, 2));
        add(Stored.entries(Stored.YF, 3));

        assertThat(all(Stored.XS)).isEqualTo(Stored.entries(Stored.XS, 2));
        assertThat(all(Stored.YF)).isEqualTo(Stored.entries(Stored.YF, 3));
    }

    @Test
    public void partsAreTheJournalOnceAndInOrder() {
        List<SealedEntry> entries = add(Stored.entries(Stored.XS, 11));

        assertThat(parts(4)).containsExactly(entries.subList(0, 4), entries.subList(4, 8), entries.subList(8, 11));
        assertThat(parts(11)).containsExactly(entries);
        assertThat(parts(12)).containsExactly(entries);
        assertThat(parts(1)).hasSize(11).flatMap(part -> part).isEqualTo(entries);
    }

    @Test
    public void aPartBeginsBehindItsSequence() {
        List<SealedEntry> entries = add(Stored.entries(Stored.XS, 11));

        assertThat(journal().behind(Stored.XS, 0, 1)).containsExactly(entries.get(0));
        assertThat(journal().behind(Stored.XS, 9, 1)).containsExactly(entries.get(9));
        assertThat(journal().behind(Stored.XS, 9, 9)).containsExactly(entries.get(9), entries.get(10));
        assertThat(journal().behind(Stored.XS, Long.MIN_VALUE, 2)).isEqualTo(entries.subList(0, 2));
    }

    @Test
    public void nothingIsBehindTheEnd() {
        assertThat(journal().behind(Stored.XS, 0, 9)).isEmpty();
        add(Stored.entries(Stored.XS, 2));

        assertThat(journal().behind(Stored.XS, 2, 9)).isEmpty();
        assertThat(journal().behind(Stored.XS, 3, 1)).isEmpty();
        assertThat(journal().behind(Stored.XS, Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    public void noPartHasWhatIsOfAnotherEnterprise() {
        add(Stored.entries(Stored.XS, 2));
        List<SealedEntry> others = add(Stored.entries(Stored.YF, 5));

        assertThat(journal().behind(Stored.XS, 1, 9)).hasSize(1).doesNotContainAnyElementsOf(others);
        assertThat(journal().behind(Stored.XS, 2, 9)).isEmpty();
        assertThat(journal().behind(Stored.YF, 2, 9)).isEqualTo(others.subList(2, 5));
    }

    /** What was added in a unit is there for those that follow in it. */
    @Test
    public void aUnitReadsThePartThatItAdded() {
        List<SealedEntry> entries = Stored.entries(Stored.XS, 3);
        List<SealedEntry> part = ports().transactions().inOne(() -> {
            journal().add(entries);
            return journal().behind(Stored.XS, 1, 1);
        });

        assertThat(part).containsExactly(entries.get(1));
    }

    @Test
    public void whatIsWrongIsReadAsItIs() {
        SealedEntry right = Stored.entries(Stored.XS, 1).get(0);
        SealedEntry wrong = new SealedEntry(
                Stored.XS,
                1,
                right.month(),
                right.revision(),
                right.run(),
                null,
                Stored.entry(999, null),
                Fingerprint.of("no hash before"),
                right.hash());
        add(List.of(wrong));

        assertThat(all(Stored.XS)).containsExactly(wrong);
        assertThat(journal().behind(Stored.XS, 0, 9)).containsExactly(wrong);
        assertThat(journal().end(Stored.XS)).isEqualTo(wrong.anchor());
    }

    @Test
    public void aRunPostedWhatIsOfItsMonthAndRevisionWithoutReversals() {
        Seal first = Stored.seal(Stored.XS, Stored.OCTOBER, 1);
        Seal second = Stored.seal(Stored.XS, Stored.OCTOBER, 2);
        List<SealedEntry> posted = add(first.post(ORIGIN, List.of(Stored.entry(1, null), Stored.entry(2, null))));
        List<SealedEntry> reversals = add(first.reverse(end(), posted));
        List<SealedEntry> anew = add(second.post(end(), List.of(Stored.entry(3, null))));

        assertThat(journal().postedBy(Stored.XS, Stored.OCTOBER, 1)).isEqualTo(posted);
        assertThat(journal().postedBy(Stored.XS, Stored.OCTOBER, 2)).isEqualTo(anew);
        assertThat(journal().postedBy(Stored.XS, Stored.OCTOBER, 3)).isEmpty();
        assertThat(journal().postedBy(Stored.XS, Stored.NOVEMBER, 1)).isEmpty();
        assertThat(all(Stored.XS)).containsAll(reversals).hasSize(5);
    }

    @Test
    public void aMonthIsConcernedByItsRunsByCorrectionsAndByReversalsOfBoth() {
        Seal october = Stored.seal(Stored.XS, Stored.OCTOBER, 1);
        Seal november = Stored.seal(Stored.XS, Stored.NOVEMBER, 1);
        List<SealedEntry> own = add(october.post(end(), List.of(Stored.entry(1, null))));
        List<SealedEntry> taken = add(october.reverse(end(), own));
        List<SealedEntry> mixed =
                add(november.post(end(), List.of(Stored.entry(2, null), Stored.entry(3, Stored.OCTOBER))));
        List<SealedEntry> back = add(november.reverse(end(), mixed));

        assertThat(journal().concerning(Stored.XS, Stored.OCTOBER))
                .containsExactly(own.get(0), taken.get(0), mixed.get(1), back.get(1));
        assertThat(journal().concerning(Stored.XS, Stored.NOVEMBER)).containsExactly(mixed.get(0), back.get(0));
        assertThat(journal().concerning(Stored.XS, Stored.NOVEMBER.plusMonths(1)))
                .isEmpty();
    }

    @Test
    public void oneOfManyThreadsIsFirst() {
        assertOneIsFirst((round, runner) -> journal().add(Stored.entries(new EnterpriseId("E" + round), 2)));
    }

    private List<SealedEntry> add(List<SealedEntry> entries) {
        write(() -> journal().add(entries));
        return entries;
    }

    private Anchor end() {
        return journal().end(Stored.XS);
    }

    private List<SealedEntry> all(EnterpriseId enterprise) {
        List<SealedEntry> all = new ArrayList<>();
        journal().read(enterprise, all::add);
        return all;
    }

    /** All of a journal, part by part, each but the last as long as is wanted. */
    private List<List<SealedEntry>> parts(int atMost) {
        List<List<SealedEntry>> parts = new ArrayList<>();
        List<SealedEntry> part = journal().behind(Stored.XS, 0, atMost);
        while (!part.isEmpty()) {
            parts.add(part);
            part = journal().behind(Stored.XS, part.get(part.size() - 1).sequence(), atMost);
        }
        return parts;
    }

    private JournalEntries journal() {
        return ports().journalEntries();
    }
}
