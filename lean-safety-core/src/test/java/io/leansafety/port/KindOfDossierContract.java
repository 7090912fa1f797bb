package io.leansafety.port;

import io.leansafety.life.Dossier;
import io.leansafety.life.Selection;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/**
 * What the contract tests of {@link Dossiers} need: each is run with the kinds that it names.
 *
 * @param <D> the kind
 */
@ParameterizedClass
@SuppressWarnings("NullAway.Init") // the engine sets the parameter
abstract class KindOfDossierContract<D extends Dossier<?, ?>> extends PortContract {
    static final DateSpan ALL_DAYS = new DateSpan(LocalDate.of(2000, 1, 1), null);

    @Parameter
    StoredDossiers<D> kind;

    final Dossiers<D> dossiers() {
        return kind.port().apply(ports());
    }

    final D bare(Wanted wanted) {
        return kind.bare().apply(wanted);
    }

    /** Adds a version in a unit of its own. */
    final void add(D version) {
        write(() -> dossiers().add(version));
    }

    /** Adds a version in a unit of its own. */
    final D add(Wanted wanted) {
        D version = bare(wanted);
        add(version);
        return version;
    }

    final List<D> versions(String id) {
        return dossiers().versions(Stored.XS, new Reference(id));
    }

    /** All that there is, newest first. */
    final List<D> all() {
        return dossiers()
                .find(Stored.XS, Selection.of(ALL_DAYS), Optional.empty(), Integer.MAX_VALUE - 1)
                .dossiers();
    }
}
