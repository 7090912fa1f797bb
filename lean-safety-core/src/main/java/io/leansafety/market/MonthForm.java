package io.leansafety.market;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.settlement.MonthFacts;
import org.jspecify.annotations.Nullable;

/** Checks that the facts of a month can be kept as a month file and read back. */
final class MonthForm {
    private static final Place ROOT = Place.in(Document.MONTH);

    private MonthForm() {}

    /** Everything that is wrong with the form of facts, each thing where it stands in the file. */
    static Problems check(@Nullable MonthFacts facts) {
        Problems problems = new Problems();
        CommandForm form = new CommandForm(problems);
        form.require(facts == null ? null : facts.period(), ROOT.field("period"));
        form.check(facts, ROOT);
        return problems;
    }
}
