package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.life.Dossier;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link Dossiers} keeps, of every kind; whoever writes one extends this test, {@link DossierPagesContract}
 * and {@link DocumentNumbersContract}.
 *
 * @param <D> the kind
 */
@MethodSource("io.leansafety.port.StoredDossiers#kinds")
@Rule("S11")
public abstract class DossiersContract<D extends Dossier<?, ?>> extends KindOfDossierContract<D> {
    private static final YearMonth MONTH = YearMonth.from(Wanted.DAY);
    private static final LocalDate FIRST = MONTH.atDay(1);
    private static final LocalDate LAST = MONTH.atEndOfMonth();
    private static final Wanted D1 = Wanted.of("D1");
    private static final Wanted D2 = Wanted.of("D2");

    protected DossiersContract() {}

    @Test
    public void thereIsNothingOfWhatNobodyAdded() {
        add(D2);

        assertThat(dossiers().latest(Stored.XS, new Reference("D1"))).isEmpty();
        assertThat(versions("D1")).isEmpty();
        assertThat(dossiers().during(Stored.YF, new DateSpan(FIRST, LAST))).isEmpty();
        assertThat(dossiers().lastNumber(Stored.XS, Wanted.SERIES)).isZero();
    }

    @Test
    public void versionsComeBackAsTheyWereInTheirOrder() {
        D first = bare(D1);
        D second = kind.full().apply(Wanted.filed("D1").version(2));
        D third = kind.full().apply(Wanted.filed("D1").version(3).over());
        add(first);
        add(second);
        add(third);

        assertThat(versions("D1")).containsExactly(first, second, third);
        assertThat(dossiers().latest(Stored.XS, new Reference("D1"))).contains(third);
    }

    @Test
    public void dossiersWithSimilarIdsAreNotMixedUp() {
        List<D> others = List.of(add(Wanted.of("D10")), add(Wanted.of("d1")), add(Wanted.of("D")));
        D own = add(D1);

        assertThat(versions("D1")).containsExactly(own);
        assertThat(dossiers().latest(Stored.XS, new Reference("D"))).contains(others.get(2));
        assertThat(dossiers().latest(Stored.XS, new Reference("d1"))).contains(others.get(1));
        assertThat(dossiers().latest(Stored.XS, new Reference("D11"))).isEmpty();
    }

    @Test
    public void aVersionIsTakenOnceAndStaysAsItWas() {
        D first = add(D1);
        D second = add(D1.version(2));

        assertTaken(() -> dossiers().add(bare(D1.over())));
        assertTaken(() -> dossiers().add(bare(D1.version(2).over())));
        assertThat(versions("D1")).containsExactly(first, second);
        assertThat(all()).containsExactly(second);
    }

    @Test
    public void theSameIdAndVersionIsFreeInAnotherEnterpriseAndAnotherKind() {
        D own = add(D1);
        add(D1.in(Stored.YF));
        write(() -> StoredDossiers.kinds()
                .filter(other -> !other.name().equals(kind.name()))
                .forEach(other -> addFirst(other)));

        assertThat(versions("D1")).containsExactly(own);
        assertThat(all()).containsExactly(own);
    }

    private <O extends Dossier<?, ?>> void addFirst(StoredDossiers<O> other) {
        other.port().apply(ports()).add(other.bare().apply(D1));
    }

    @Test
    public void aPeriodHasWhatStoodAtItsEndById() {
        D open = add(Wanted.of("D9").on(FIRST.minusYears(1)));
        D later = add(D1.on(FIRST));
        add(D2.on(FIRST.minusDays(1)));
        D over = add(D2.on(LAST).version(2).over());
        add(Wanted.of("D3").on(LAST.plusDays(1)));
        add(D1.on(LAST.plusDays(1)).version(2).over());

        assertThat(during()).containsExactly(later, over, open);
    }

    @Test
    public void whatWasOverBeforeAPeriodIsNotInIt() {
        add(D1.on(FIRST.minusDays(1)).over());
        add(D2.on(FIRST.minusMonths(5)));
        add(D2.on(FIRST.minusMonths(4)).version(2).over());
        D inside = add(Wanted.of("D3").on(FIRST).over());

        assertThat(during()).containsExactly(inside);
    }

    @Test
    public void whatWasOverBeforeAndGoesOnInsideCountsAsItStoodAtTheEnd() {
        add(D1.on(FIRST.minusDays(1)).over());
        D again = add(D1.on(FIRST).version(2));
        add(D2.on(FIRST.minusDays(1)).over());
        D otherwise = add(D2.on(LAST).version(2).over());

        assertThat(during()).containsExactly(again, otherwise);
    }

    @Test
    public void whatGoesOnBehindAPeriodStoodInItAsItWas() {
        D over = add(D1.on(LAST).over());
        add(D1.on(LAST.plusDays(1)).version(2));
        add(D2.on(FIRST.minusDays(1)).over());
        add(D2.on(LAST.plusDays(1)).version(2));

        assertThat(during()).containsExactly(over);
    }

    /** What it is about may be long ago. */
    @Test
    public void theDayOfTheStepSaysInWhichPeriodADossierIs() {
        D found = add(D1.on(LAST.plusDays(20)));

        assertThat(during()).isEmpty();
        assertThat(dossiers().during(Stored.XS, new DateSpan(LAST.plusDays(1), LAST.plusDays(20))))
                .containsExactly(found);
    }

    @Test
    public void aVersionThatIsWrittenOutsideOfAUnitIsRefused() {
        assertThatThrownBy(() -> dossiers().add(bare(D1))).isInstanceOf(IllegalStateException.class);
        assertThat(versions("D1")).isEmpty();
    }

    @Test
    public void aUnitThatFailsLeavesEverythingAsItWas() {
        D first = add(D1.numbered(1));
        assertThatThrownBy(() -> write(() -> {
                    dossiers().add(bare(D1.version(2).numbered(1).on(LAST).over()));
                    dossiers().add(bare(D1.version(3).numbered(1)));
                    dossiers().add(bare(D2.numbered(2)));
                    assertThat(all()).hasSize(2);
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");

        assertThat(versions("D1")).containsExactly(first);
        assertThat(all()).containsExactly(first);
        assertThat(during()).containsExactly(first);
    }

    @Test
    public void oneOfManyThreadsIsFirstWithAVersion() {
        assertOneIsFirst((round, runner) -> dossiers().add(bare(D1.in(new EnterpriseId("E" + round)))));
    }

    private List<D> during() {
        return dossiers().during(Stored.XS, new DateSpan(FIRST, LAST));
    }
}
