package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.life.Dossier;
import io.leansafety.rule.Rule;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A port that loses any component of what it keeps fails its contract: the samples leave out none. */
@Rule("S11")
class StoredSamplesTest {
    @ParameterizedTest
    @MethodSource("io.leansafety.port.StoredDossiers#kinds")
    <D extends Dossier<?, ?>> void aFullDossierSaysEverything(StoredDossiers<D> kind) {
        assertThat(leftOut(kind.name(), kind.full().apply(Wanted.filed("D1")))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.port.StoredPublications#kinds")
    <T> void aFullPublicationSaysEverything(StoredPublications<T> kind) {
        assertThat(leftOut(kind.name(), kind.version(Stored.XS, 2)).filter(path -> !path.contains(".items.1.")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.port.StoredDossiers#kinds")
    <D extends Dossier<?, ?>> void aBareDossierLeavesOutWhatMayBeLeftOut(StoredDossiers<D> kind) {
        assertThat(leftOut(kind.name(), kind.bare().apply(Wanted.of("D1")))).contains(kind.name() + ".reason");
    }

    /** The paths to what is null or empty. */
    private static Stream<String> leftOut(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return leftOut(path, map.values());
        }
        if (value instanceof Collection<?> many && !many.isEmpty()) {
            return leftOutOf(path, List.copyOf(many));
        }
        if (value instanceof Record one) {
            return Stream.of(one.getClass().getRecordComponents())
                    .flatMap(component -> leftOut(path + "." + component.getName(), of(one, component)));
        }
        return value == null || value instanceof Collection<?> ? Stream.of(path) : Stream.empty();
    }

    private static Stream<String> leftOutOf(String path, List<?> many) {
        return IntStream.range(0, many.size()).boxed().flatMap(at -> leftOut(path + "." + at, many.get(at)));
    }

    private static @Nullable Object of(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }
}
