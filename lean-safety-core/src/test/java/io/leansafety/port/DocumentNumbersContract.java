package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Dossier;
import io.leansafety.life.NumberSeries;
import io.leansafety.policy.DocumentKind;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.SubjectId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How every {@link Dossiers} numbers the documents of dossiers that have them.
 *
 * @param <D> the kind
 */
@MethodSource("io.leansafety.port.StoredDossiers#numbered")
@Rule("T5")
public abstract class DocumentNumbersContract<D extends Dossier<?, ?>> extends KindOfDossierContract<D> {
    private static final Wanted D1 = Wanted.of("D1");
    private static final Wanted D2 = Wanted.of("D2");

    protected DocumentNumbersContract() {}

    @Test
    public void aNumberIsOfOneDossierInAllItsVersions() {
        add(D1.numbered(1));
        add(D1.version(2).numbered(1));
        add(D1.version(3).numbered(1));

        assertTaken(() -> dossiers().add(bare(D2.numbered(1))));
        assertThat(versions("D2")).isEmpty();
        add(D2.numbered(2));
        assertTaken(() -> dossiers().add(bare(D2.version(2).numbered(1))));
    }

    @Test
    public void aNumberIsFreeInEveryOtherSeriesAndEnterprise() {
        SubjectId center = Wanted.SERIES.center();
        add(D1.numbered(1));
        List<NumberSeries> others = List.of(
                new NumberSeries(new SubjectId("U2"), 2026, DocumentKind.SLIP),
                new NumberSeries(center, 2027, DocumentKind.SLIP),
                new NumberSeries(center, 2026, DocumentKind.NOTICE));
        others.forEach(series -> add(Wanted.of("D-" + series.center() + series.year() + series.kind())
                .numbered(new DocumentNumber(series, 1))));
        add(D2.in(Stored.YF).numbered(1));

        assertThat(others)
                .allSatisfy(series ->
                        assertThat(dossiers().lastNumber(Stored.XS, series)).isEqualTo(1));
    }

    @Test
    public void aSeriesHasGotAsFarAsItsGreatestNumber() {
        add(D1.numbered(10));
        add(D2.numbered(9));
        add(D1.version(2).numbered(10));
        add(Wanted.of("D3"));
        add(Wanted.of("D4")
                .numbered(new DocumentNumber(new NumberSeries(Wanted.SERIES.center(), 2027, DocumentKind.SLIP), 3)));

        assertThat(dossiers().lastNumber(Stored.XS, Wanted.SERIES)).isEqualTo(10);
        assertThat(dossiers().lastNumber(Stored.YF, Wanted.SERIES)).isZero();
        assertThat(dossiers().lastNumber(Stored.XS, new NumberSeries(new SubjectId("U1"), 2025, DocumentKind.SLIP)))
                .isZero();
    }

    /** So that the numbers have no gap. */
    @Test
    public void aUnitThatFailsGivesItsNumberBack() {
        add(D1.numbered(1));
        assertThatThrownBy(() -> write(() -> {
                    dossiers().add(bare(D1.version(2).numbered(1)));
                    dossiers().add(bare(D2.numbered(2)));
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");

        assertThat(dossiers().lastNumber(Stored.XS, Wanted.SERIES)).isEqualTo(1);
        assertTaken(() -> dossiers().add(bare(D2.numbered(1))));
        add(Wanted.of("D3").numbered(2));
    }

    @Test
    public void whoSwallowsThatANumberIsTakenKeepsNothingOfTheUnit() {
        add(D1.numbered(1));
        assertThatThrownBy(() -> write(() -> {
                    dossiers().add(bare(Wanted.of("D3")));
                    assertThatThrownBy(() -> dossiers().add(bare(D2.numbered(1))))
                            .isInstanceOf(TakenException.class);
                }))
                .isInstanceOf(TakenException.class);

        assertThat(versions("D3")).isEmpty();
        assertThat(versions("D2")).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    public void oneOfManyThreadsIsFirstWithANumber() {
        assertOneIsFirst((round, runner) -> dossiers()
                .add(bare(Wanted.of("D" + runner)
                        .in(new EnterpriseId("E" + round))
                        .numbered(1))));
    }
}
