package io.leansafety.market;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.port.Dossiers;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was found page by page. */
final class Pages {
    /** How many dossiers, or entries of a journal, a page may hold. */
    static final int MOST = 1_000;

    private static final Place AT_MOST = Asked.ROOT.field("atMost");
    private static final Place BEHIND = Asked.ROOT.field("behind");

    private Pages() {}

    /** All that was found, newest first. */
    static <D extends Dossier<?, ?>> List<D> all(Dossiers<D> dossiers, EnterpriseId enterprise, Selection selection) {
        List<D> all = new ArrayList<>();
        Optional<Bookmark> behind = Optional.empty();
        do {
            Page<D> page = dossiers.find(enterprise, selection, behind, MOST);
            all.addAll(page.dossiers());
            behind = page.next();
        } while (behind.isPresent());
        return all;
    }

    /** What keeps a page from being so long. */
    static Problems check(int atMost) {
        Problems problems = new Problems();
        if (atMost < 1) {
            problems.error("too-small", RuleId.EXCHANGE, AT_MOST, "was", atMost, "least", 1);
        } else if (atMost > MOST) {
            problems.error("too-great", RuleId.EXCHANGE, AT_MOST, "was", atMost, "most", MOST);
        }
        return problems;
    }

    /** What keeps a page of a journal from beginning there and being so long. */
    static Problems check(long behind, int atMost) {
        Problems problems = check(atMost);
        if (behind < 0) {
            problems.error("too-small", RuleId.EXCHANGE, BEHIND, "was", behind, "least", 0);
        }
        return problems;
    }
}
