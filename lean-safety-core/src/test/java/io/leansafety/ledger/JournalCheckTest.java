package io.leansafety.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.fingerprint.RecordChanges;
import io.leansafety.fingerprint.RecordChanges.Change;
import io.leansafety.ledger.Verification.Flaw;
import io.leansafety.ledger.Verification.Kind;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done to a journal, the first place that is not as it was written is named. */
@Rule("S9")
@Fault("RB-S14")
class JournalCheckTest {
    private static final List<SealedEntry> JOURNAL = AnyJournal.ofAThousand();
    private static final boolean IS_SOAK = Boolean.getBoolean("lean.soak");
    private static final Anchor END = JOURNAL.get(JOURNAL.size() - 1).anchor();

    @Test
    void aJournalIsSoundAsItWasWritten() {
        assertThat(JOURNAL).hasSize(1_000);
        assertThat(verified(JOURNAL, null)).isEqualTo(new Verification(1_000, END, null));
        assertThat(verified(JOURNAL, END).isSound()).isTrue();
        assertThat(verified(JOURNAL, JOURNAL.get(41).anchor()).isSound()).isTrue();
        assertThat(verified(List.of(), null).isSound()).isTrue();
    }

    /**
     * No changed entry has the hash that it must have; the journal is read up to one of them for each entry, to all of
     * them for some; with {@code -Psoak} to each, which takes minutes.
     */
    @Test
    void eachFieldOfEachEntryThatIsChangedIsNamed() {
        Set<String> changed = new TreeSet<>();
        for (int i = 0; i < JOURNAL.size(); i++) {
            List<Change<SealedEntry>> changes = onePerPath(JOURNAL.get(i));
            for (int field = 0; field < changes.size(); field++) {
                Change<SealedEntry> change = changes.get(field);
                changed.add(change.path());
                assertThat(change.whole().hash()).isNotEqualTo(change.whole().expectedHash());
                if (IS_SOAK || field == i % changes.size() || i % 250 == 249) {
                    assertThat(reading(i, change.whole()))
                            .as(i + " " + change.path())
                            .isEqualTo(new Flaw(i + 1, kindOf(change.path())));
                }
            }
        }

        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "enterprise.value",
                        "sequence",
                        "month",
                        "revision",
                        "run.hex",
                        "reverses",
                        "entry.date",
                        "entry.debit.kind",
                        "entry.debit.owner",
                        "entry.credit.kind",
                        "entry.credit.owner",
                        "entry.amount.fen",
                        "entry.rule",
                        "entry.reference",
                        "entry.corrects",
                        "previous.hex",
                        "hash.hex");
    }

    @Test
    void whatWasLeftOutOfAnEntryAndPutThereIsNamed() {
        SealedEntry posted = JOURNAL.get(499);
        SealedEntry reversing = new SealedEntry(
                posted.enterprise(),
                posted.sequence(),
                posted.month(),
                posted.revision(),
                posted.run(),
                7L,
                posted.entry(),
                posted.previous(),
                posted.hash());

        assertThat(reading(499, reversing)).isEqualTo(new Flaw(500, Kind.CHANGED));
    }

    @Test
    void anEntryThatWasChangedAndSealedAnewBreaksTheChainBehindIt() {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL);
        journal.set(
                299,
                RecordChanges.of(JOURNAL.get(299)).stream()
                        .filter(change -> change.path().equals("entry.amount.fen"))
                        .findFirst()
                        .orElseThrow()
                        .whole()
                        .withItsHash());

        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(301, Kind.BROKEN_CHAIN));
    }

    @Test
    void twoThatChangedPlacesAreNamed() {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL);
        Collections.swap(journal, 10, 700);

        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(11, Kind.OUT_OF_SEQUENCE));
    }

    @Test
    void oneThatWasTakenOutIsNamed() {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL);
        journal.remove(640);

        Verification found = verified(journal, null);

        assertThat(found.flaw()).isEqualTo(new Flaw(641, Kind.OUT_OF_SEQUENCE));
        assertThat(found.end()).isEqualTo(JOURNAL.get(639).anchor());
        assertThat(found.entries()).isEqualTo(999);
    }

    @Test
    void oneThatWasPutInIsNamed() {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL);
        journal.add(5, JOURNAL.get(900));

        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(6, Kind.OUT_OF_SEQUENCE));
    }

    /** What stood in its place comes once more behind it. */
    @Test
    void oneThatWasPutInAndSealedAnewIsNamedBehindIt() {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL.subList(0, 5));
        SealedEntry like = JOURNAL.get(4);
        journal.addAll(
                new Seal(AnyJournal.MINE, like.month(), 1, like.run()).post(like.anchor(), List.of(like.entry())));
        journal.addAll(JOURNAL.subList(5, 1_000));

        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(7, Kind.OUT_OF_SEQUENCE));
    }

    @Test
    void aTailThatWasCutIsFoundWithAnAnchorOnly() {
        List<SealedEntry> cut = JOURNAL.subList(0, 980);

        assertThat(verified(cut, null).isSound()).isTrue();
        assertThat(verified(cut, JOURNAL.get(979).anchor()).isSound()).isTrue();
        assertThat(verified(cut, END).flaw()).isEqualTo(new Flaw(981, Kind.CUT));
        assertThat(verified(List.of(), END).flaw()).isEqualTo(new Flaw(1, Kind.CUT));
    }

    @Test
    void aTailThatWasCutInTheMiddleOfAReversalIsFoundWithoutOne() {
        assertThat(verified(JOURNAL.subList(0, 970), null).flaw()).isEqualTo(new Flaw(971, Kind.PARTLY_REVERSED));
    }

    @Test
    void aTailThatWasWrittenAnewIsFoundWithAnAnchorOnly() {
        List<SealedEntry> anew = writtenAnewFrom(980);

        assertThat(verified(anew, null).isSound()).isTrue();
        assertThat(verified(anew, JOURNAL.get(979).anchor()).isSound()).isTrue();
        assertThat(verified(anew, END).flaw()).isEqualTo(new Flaw(1_000, Kind.REWRITTEN));
        assertThat(verified(anew, JOURNAL.get(990).anchor()).flaw()).isEqualTo(new Flaw(991, Kind.REWRITTEN));
    }

    @Test
    void aChainThatWasWrittenAnewAsAWholeIsFoundWithAnAnchorOnly() {
        List<SealedEntry> anew = writtenAnewFrom(0);

        assertThat(verified(anew, null).isSound()).isTrue();
        assertThat(verified(anew, JOURNAL.get(0).anchor()).flaw()).isEqualTo(new Flaw(1, Kind.REWRITTEN));
        assertThat(verified(anew, END).flaw()).isEqualTo(new Flaw(1_000, Kind.REWRITTEN));
    }

    @Test
    void theJournalOfAnotherEnterpriseIsForeignAtItsFirstEntry() {
        JournalCheck check = new JournalCheck(new EnterpriseId("OTHER"), Optional.empty());
        JOURNAL.forEach(check::read);

        assertThat(check.result().flaw()).isEqualTo(new Flaw(1, Kind.FOREIGN));
    }

    @Test
    void aReversalOfWhatWasNotPostedSoIsNamed() {
        SealedEntry posted = JOURNAL.get(0);
        Entry back = posted.entry().reversed();
        Entry less = new Entry(back.date(), back.debit(), back.credit(), Money.ofFen(1), back.rule(), back.reference());

        assertThat(reversing(posted, less)).isEqualTo(new Flaw(2, Kind.NO_REVERSAL));
        assertThat(reversing(posted, posted.entry())).isEqualTo(new Flaw(2, Kind.NO_REVERSAL));
        assertThat(reversing(posted, posted.entry().reversed())).isNull();
    }

    @Test
    void aReversalThatComesTwiceIsNamed() {
        SealedEntry posted = JOURNAL.get(0);
        Seal seal = sealOf(posted);
        List<SealedEntry> once = seal.reverse(posted.anchor(), List.of(posted));
        List<SealedEntry> journal = new ArrayList<>(List.of(posted));
        journal.addAll(once);
        journal.addAll(seal.reverse(once.get(0).anchor(), List.of(posted)));

        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(3, Kind.NO_REVERSAL));
    }

    @Test
    void aRunThatIsTakenBackInPartIsNamedWhereTheReversalEnds() {
        SealedEntry first = JOURNAL.get(0);
        Entry entry = first.entry();
        Seal seal = sealOf(first);
        List<SealedEntry> journal = new ArrayList<>(seal.post(Anchor.origin(AnyJournal.MINE), List.of(entry, entry)));
        journal.addAll(seal.reverse(journal.get(1).anchor(), journal.subList(0, 1)));
        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(4, Kind.PARTLY_REVERSED));

        Seal next = new Seal(AnyJournal.MINE, first.month(), first.revision() + 1, first.run());
        List<SealedEntry> followed = new ArrayList<>(journal);
        followed.addAll(next.post(journal.get(2).anchor(), List.of(entry)));
        assertThat(verified(followed, null).flaw()).isEqualTo(new Flaw(4, Kind.PARTLY_REVERSED));

        journal.addAll(seal.reverse(journal.get(2).anchor(), journal.subList(1, 2)));
        assertThat(verified(journal, null).isSound()).isTrue();
    }

    @Test
    void aReversalOfAnEarlierRunIsNamed() {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL.subList(0, 50));
        journal.addAll(sealOf(JOURNAL.get(0)).reverse(journal.get(49).anchor(), JOURNAL.subList(0, 1)));

        assertThat(verified(journal, null).flaw()).isEqualTo(new Flaw(51, Kind.NO_REVERSAL));
    }

    private static @Nullable Flaw reversing(SealedEntry posted, Entry entry) {
        SealedEntry reversal = new SealedEntry(
                        posted.enterprise(),
                        2,
                        posted.month(),
                        posted.revision(),
                        posted.run(),
                        1L,
                        entry,
                        posted.hash(),
                        posted.hash())
                .withItsHash();
        return verified(List.of(posted, reversal), null).flaw();
    }

    private static Seal sealOf(SealedEntry entry) {
        return new Seal(AnyJournal.MINE, entry.month(), entry.revision(), entry.run());
    }

    /** One changed copy for each place in an entry. */
    private static List<Change<SealedEntry>> onePerPath(SealedEntry entry) {
        Set<String> seen = new TreeSet<>();
        return RecordChanges.of(entry).stream()
                .filter(change -> seen.add(change.path()))
                .toList();
    }

    private static Kind kindOf(String path) {
        return switch (path) {
            case "sequence" -> Kind.OUT_OF_SEQUENCE;
            case "enterprise.value" -> Kind.FOREIGN;
            default -> Kind.CHANGED;
        };
    }

    /** The flaw that is found where an entry stands in the place of that of an index. */
    private static @Nullable Flaw reading(int index, SealedEntry entry) {
        JournalCheck check = new JournalCheck(AnyJournal.MINE, Optional.empty());
        JOURNAL.subList(0, index).forEach(check::read);
        check.read(entry);
        return check.result().flaw();
    }

    private static List<SealedEntry> writtenAnewFrom(int index) {
        List<SealedEntry> journal = new ArrayList<>(JOURNAL.subList(0, index));
        Anchor end = index == 0
                ? Anchor.origin(AnyJournal.MINE)
                : JOURNAL.get(index - 1).anchor();
        List<Entry> entries =
                JOURNAL.subList(index, 1_000).stream().map(SealedEntry::entry).toList();
        journal.addAll(
                new Seal(AnyJournal.MINE, JOURNAL.get(0).month(), 3, Fingerprint.of("forged")).post(end, entries));
        return journal;
    }

    private static Verification verified(List<SealedEntry> journal, @Nullable Anchor anchor) {
        JournalCheck check = new JournalCheck(AnyJournal.MINE, Optional.ofNullable(anchor));
        journal.forEach(check::read);
        return check.result();
    }
}
