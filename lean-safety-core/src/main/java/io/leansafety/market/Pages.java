package io.leansafety.market;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what was found page by page. */
final class Pages {
    private Pages() {}

    /** All that was found, newest first. */
    static <D> List<D> all(Function<Optional<Bookmark>, Page<D>> finding) {
        List<D> all = new ArrayList<>();
        Optional<Bookmark> behind = Optional.empty();
        do {
            Page<D> page = finding.apply(behind);
            all.addAll(page.dossiers());
            behind = page.next();
        } while (behind.isPresent());
        return all;
    }
}
