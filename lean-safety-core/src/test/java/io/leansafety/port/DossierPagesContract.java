package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How every {@link Dossiers} is searched: what a selection finds, in which order, and page by page.
 *
 * @param <D> the kind
 */
@MethodSource("io.leansafety.port.StoredDossiers#kinds")
@Rule("S11")
public abstract class DossierPagesContract<D extends Dossier<?, ?>> extends KindOfDossierContract<D> {
    private static final LocalDate DAY = Wanted.DAY;
    private static final ItemCode ITEM = new ItemCode("7.1");
    private static final PersonId PERSON = new PersonId("P7");
    private static final LocationId LOCATION = new LocationId("L7");
    private static final int CRITERIA = 5;
    private static final Comparator<Dossier<?, ?>> OLDEST_FIRST = Comparator.<Dossier<?, ?>, LocalDate>comparing(
                    dossier -> dossier.filing().day())
            .thenComparing(Dossier::id);

    protected DossierPagesContract() {}

    @Test
    public void newestComeFirstByDayThenById() {
        List<D> added = new ArrayList<>();
        for (String id : List.of("D2", "D10", "E1", "D1", "d1")) {
            added.add(add(filedOn(id, DAY)));
        }
        D older = add(filedOn("Z", DAY.minusDays(1)));
        D newer = add(filedOn("A", DAY.plusDays(1)));

        assertThat(all())
                .containsExactly(newer, added.get(4), added.get(2), added.get(0), added.get(1), added.get(3), older);
    }

    @Test
    public void aDossierIsFoundOnceAsItStandsNow() {
        add(filedOn("D1", DAY));
        D now = add(filedOn("D1", DAY).version(2).on(DAY.plusDays(3)).over());

        assertThat(all()).containsExactly(now);
    }

    /** A hazard that is passed on is the next one's. */
    @Test
    public void whatAStepFilesOtherwiseIsFoundThereAlone() {
        SubjectId other = new SubjectId("T9");
        add(filedOn("D1", DAY));
        D kept = add(filedOn("D2", DAY));
        D moved = add(Wanted.of("D1").version(2).filed(new Filing(DAY.minusDays(40), other, ITEM, PERSON, LOCATION)));

        Selection any = Selection.of(ALL_DAYS);
        assertThat(found(any.of(Set.of(other)))).containsExactly(moved);
        assertThat(found(any.of(Set.of(Wanted.SUBJECT)))).containsExactly(kept);
        assertThat(found(any.of(Set.of(Wanted.SUBJECT, other)))).containsExactly(kept, moved);
        assertThat(found(Selection.of(new DateSpan(DAY, DAY)))).containsExactly(kept);
        assertThat(found(any)).containsExactly(kept, moved);
    }

    @Test
    public void firstAndLastDayAreWithin() {
        add(filedOn("D1", DAY.minusDays(1)));
        D first = add(filedOn("D2", DAY));
        D last = add(filedOn("D3", DAY.plusDays(2)));
        D behind = add(filedOn("D4", DAY.plusDays(3)));

        assertThat(found(Selection.of(new DateSpan(DAY, DAY.plusDays(2))))).containsExactly(last, first);
        assertThat(found(Selection.of(new DateSpan(DAY, null)))).containsExactly(behind, last, first);
    }

    /** One dossier of each combination, and each combination asked for; a kind that is not filed by something has none. */
    @Test
    public void everyCriterionCountsAloneAndWithEveryOther() {
        List<D> all = combinations().mapToObj(this::combined).toList();
        write(() -> all.forEach(dossiers()::add));

        assertThat(combinations().boxed()).allSatisfy(wanted -> {
            List<D> expected = all.stream()
                    .filter(dossier -> fits(dossier.filing(), wanted))
                    .sorted(OLDEST_FIRST.reversed())
                    .toList();
            assertThat(found(selection(wanted))).isEqualTo(expected);
            assertThat(inPages(selection(wanted), 3)).isEqualTo(expected);
        });
    }

    private static IntStream combinations() {
        return IntStream.range(0, 1 << CRITERIA);
    }

    private D combined(int bits) {
        return bare(Wanted.of("D" + bits)
                .filed(new Filing(
                        has(bits, 0) ? DAY : DAY.plusDays(40),
                        has(bits, 1) ? Wanted.SUBJECT : new SubjectId("T9"),
                        has(bits, 2) ? ITEM : new ItemCode("7.10"),
                        has(bits, 3) ? PERSON : new PersonId("P70"),
                        has(bits, 4) ? LOCATION : null)));
    }

    private static Selection selection(int bits) {
        return new Selection(
                has(bits, 0) ? new DateSpan(DAY, DAY) : ALL_DAYS,
                has(bits, 1) ? Set.of(Wanted.SUBJECT) : Set.of(),
                has(bits, 2) ? ITEM : null,
                has(bits, 3) ? PERSON : null,
                has(bits, 4) ? LOCATION : null);
    }

    private static boolean fits(Filing filing, int bits) {
        return (!has(bits, 0) || filing.day().equals(DAY))
                && (!has(bits, 1) || filing.subject().equals(Wanted.SUBJECT))
                && (!has(bits, 2) || ITEM.equals(filing.item()))
                && (!has(bits, 3) || PERSON.equals(filing.person()))
                && (!has(bits, 4) || LOCATION.equals(filing.location()));
    }

    private static boolean has(int bits, int criterion) {
        return (bits & (1 << criterion)) != 0;
    }

    @Test
    public void pagesHaveEverythingOnceWhateverTheirLength() {
        List<D> all = IntStream.range(0, 12)
                .mapToObj(i -> add(filedOn("D" + i, DAY.plusDays(i / 5))))
                .sorted(OLDEST_FIRST.reversed())
                .toList();

        assertThat(IntStream.rangeClosed(1, all.size() + 1).boxed())
                .allSatisfy(length ->
                        assertThat(inPages(Selection.of(ALL_DAYS), length)).isEqualTo(all));
    }

    @Test
    public void onlyTheLastPageHasNoNext() {
        D oldest = add(filedOn("D1", DAY));
        D newest = add(filedOn("D2", DAY));

        assertThat(page(Optional.empty(), 3)).isEqualTo(new Page<>(List.of(newest, oldest), Optional.empty()));
        assertThat(page(Optional.empty(), 2)).isEqualTo(new Page<>(List.of(newest, oldest), Optional.empty()));
        assertThat(page(Optional.empty(), 1)).isEqualTo(new Page<>(List.of(newest), Optional.of(Bookmark.at(newest))));
        assertThat(page(Optional.of(Bookmark.at(newest)), 1)).isEqualTo(new Page<>(List.of(oldest), Optional.empty()));
        assertThat(page(Optional.of(Bookmark.at(oldest)), 1)).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    /** What is added at the front meanwhile, and what is filed elsewhere, moves nothing of what is still to come. */
    @Test
    public void aBookmarkHoldsWhileOthersWrite() {
        List<D> all =
                IntStream.range(0, 6).mapToObj(i -> add(filedOn("D" + i, DAY))).toList();
        Bookmark read = page(Optional.empty(), 2).next().orElseThrow();
        add(filedOn("D9", DAY.plusDays(1)));
        add(filedOn("D4", DAY.plusDays(1)).version(2));

        assertThat(page(Optional.of(read), 9).dossiers())
                .containsExactly(all.get(3), all.get(2), all.get(1), all.get(0));
    }

    @Test
    public void whoReadsBehindTheSelectedDaysIsGivenWhatTheyHave() {
        D own = add(filedOn("D1", DAY));
        add(filedOn("D2", DAY.plusDays(1)));
        Optional<Bookmark> newer = Optional.of(Bookmark.at(bare(filedOn("D9", DAY.plusDays(5)))));

        assertThat(dossiers()
                        .find(Stored.XS, Selection.of(new DateSpan(DAY, DAY)), newer, 9)
                        .dossiers())
                .containsExactly(own);
    }

    private static Wanted filedOn(String id, LocalDate day) {
        return Wanted.of(id).filed(new Filing(day, Wanted.SUBJECT, ITEM, PERSON, LOCATION));
    }

    private List<D> found(Selection selection) {
        return dossiers().find(Stored.XS, selection, Optional.empty(), 100).dossiers();
    }

    private Page<D> page(Optional<Bookmark> behind, int atMost) {
        return dossiers().find(Stored.XS, Selection.of(ALL_DAYS), behind, atMost);
    }

    /** All pages behind each other; none is longer than asked for, and none behind another is empty. */
    private List<D> inPages(Selection selection, int length) {
        List<D> read = new ArrayList<>();
        Optional<Bookmark> behind = Optional.empty();
        do {
            Page<D> page = dossiers().find(Stored.XS, selection, behind, length);
            assertThat(page.dossiers()).hasSizeLessThanOrEqualTo(length);
            assertThat(page.dossiers().isEmpty() && behind.isPresent()).isFalse();
            read.addAll(page.dossiers());
            behind = page.next();
        } while (behind.isPresent());
        return read;
    }
}
