package io.leansafety.cli;

import io.leansafety.finding.FindingDossier;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.market.FindingsDesk;
import io.leansafety.slip.SlipForm;
import io.leansafety.value.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The slips and notices that were given in a store, in the order in which that was found for which they were. */
final class GivenSlips {
    private static final Selection EVER = Selection.of(new DateSpan(LocalDate.of(1, 1, 1), null));
    private static final int PAGE = 1_000;

    private GivenSlips() {}

    static List<SlipForm> of(RunStore store) {
        FindingsDesk findings = store.market().findings();
        List<SlipForm> given = new ArrayList<>();
        Optional<Bookmark> behind = Optional.empty();
        do {
            Page<FindingDossier> page =
                    findings.find(store.enterprise(), EVER, behind, PAGE).orElseThrow();
            page.dossiers().stream()
                    .filter(dossier -> dossier.document() != null)
                    .map(dossier ->
                            findings.document(store.enterprise(), dossier.id()).orElseThrow())
                    .forEach(given::add);
            behind = page.next();
        } while (behind.isPresent());
        Collections.reverse(given);
        return given;
    }
}
