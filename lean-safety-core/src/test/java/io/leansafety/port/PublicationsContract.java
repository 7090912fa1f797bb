package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.life.Published;
import io.leansafety.rule.Rule;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link Publications} keeps, of every kind; whoever writes one extends this test.
 *
 * @param <T> the type of what is published
 */
@ParameterizedClass
@SuppressWarnings("NullAway.Init") // the engine sets the parameter
@MethodSource("io.leansafety.port.StoredPublications#kinds")
@Rule({"V6", "S11"})
public abstract class PublicationsContract<T> extends PortContract {
    @Parameter
    StoredPublications<T> kind;

    protected PublicationsContract() {}

    @Test
    public void anEnterpriseBeginsWithNothing() {
        assertThat(publications().of(Stored.XS)).isEmpty();
    }

    @Test
    public void versionsComeBackAsTheyWereInTheOrderOfTheirNumbers() {
        write(() -> {
            add(10);
            add(2);
            add(1);
        });
        write(() -> add(9));

        assertThat(publications().of(Stored.XS)).containsExactly(version(1), version(2), version(9), version(10));
    }

    @Test
    public void whichThereAreIsToldWithoutWhatTheySay() {
        write(() -> {
            add(2);
            add(1);
            add(3);
        });

        List<Edition> editions = publications().editions(Stored.XS);
        assertThat(editions)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("content")
                .containsExactly(Edition.of(version(1)), Edition.of(version(2)), Edition.of(version(3)));
        assertThat(publications().editions(Stored.XS)).isEqualTo(editions);
        assertThat(editions.get(0).content())
                .isEqualTo(editions.get(2).content())
                .isNotEqualTo(editions.get(1).content());
        assertThat(publications().editions(Stored.YF)).isEmpty();
    }

    @Test
    public void whatAVersionSaysIsThereUnderItsNumberAlone() {
        write(() -> {
            add(1);
            add(2);
        });

        assertThat(publications().content(Stored.XS, 2)).isEqualTo(version(2).content());
        assertThatThrownBy(() -> publications().content(Stored.XS, 3)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> publications().content(Stored.YF, 2)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    public void aNumberIsTakenOnceAndStaysAsItWas() {
        write(() -> add(1));

        assertTaken(() -> publications().add(kind.version(Stored.XS, 1)));
        Published<T> other = kind.version(Stored.XS, 2);
        assertTaken(() -> publications()
                .add(new Published<>(Stored.XS, 1, other.from(), other.content(), other.by(), other.at())));
        assertThat(publications().of(Stored.XS)).containsExactly(version(1));
    }

    @Test
    public void aNumberIsFreeInAnotherEnterpriseAndAnotherKind() {
        write(() -> add(1));
        write(() -> publications().add(kind.version(Stored.YF, 1)));
        write(() -> StoredPublications.kinds()
                .filter(other -> !other.name().equals(kind.name()))
                .forEach(other -> addFirst(other)));

        assertThat(publications().of(Stored.XS)).containsExactly(version(1));
        assertThat(publications().of(Stored.YF)).containsExactly(kind.version(Stored.YF, 1));
    }

    private <O> void addFirst(StoredPublications<O> other) {
        other.port().apply(ports()).add(other.version(Stored.XS, 1));
    }

    @Test
    public void whatIsWrittenOutsideOfAUnitIsRefused() {
        assertThatThrownBy(() -> add(1)).isInstanceOf(IllegalStateException.class);
        assertThat(publications().of(Stored.XS)).isEmpty();
    }

    @Test
    public void aUnitThatFailsLeavesNothingAndTakesNoNumber() {
        assertThatThrownBy(() -> write(() -> {
                    add(1);
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");
        assertThat(publications().of(Stored.XS)).isEmpty();

        write(() -> add(1));
        assertThat(publications().of(Stored.XS)).containsExactly(version(1));
    }

    @Test
    public void oneOfManyThreadsIsFirst() {
        assertOneIsFirst((round, runner) -> publications().add(kind.version(new EnterpriseId("E" + round), 1)));
    }

    private void add(int number) {
        publications().add(version(number));
    }

    private Published<T> version(int number) {
        return kind.version(Stored.XS, number);
    }

    private Publications<T> publications() {
        return kind.port().apply(ports());
    }
}
