package io.leansafety.market;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is found when it is first asked for, and kept. Not for several threads. */
final class Once<T> {
    private final Supplier<T> finding;
    private @Nullable T found;

    Once(Supplier<T> finding) {
        this.finding = finding;
    }

    T get() {
        T known = found;
        if (known == null) {
            known = finding.get();
            found = known;
        }
        return known;
    }
}
