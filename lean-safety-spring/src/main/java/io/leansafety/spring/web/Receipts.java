package io.leansafety.spring.web;

import io.leansafety.market.PublicationReceipt;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is answered when something was done, be it now or before: the same both times but for a header. */
final class Receipts {
    /**
     * A version that was published.
     *
     * @param number its place among those of its kind, from 1
     * @param from its first day
     */
    record Version(int number, LocalDate from) {}

    /**
     * What was done, or would be.
     *
     * @param result what came of it
     * @param warnings what is allowed but doubtful; told once
     */
    record Done(Object result, List<Problem> warnings) {}

    private Receipts() {}

    /** What would be done. */
    static Answer preview(Outcome<?> outcome) {
        return Answer.of(new Done(Call.accepted(outcome), outcome.problems()));
    }

    static <R> Answer answer(Outcome<R> outcome, Function<R, ?> shown, Predicate<R> isReplay) {
        R receipt = Call.accepted(outcome);
        return Answer.of(new Done(shown.apply(receipt), outcome.problems())).replayed(isReplay.test(receipt));
    }

    static Answer version(Outcome<PublicationReceipt> outcome) {
        return answer(outcome, receipt -> new Version(receipt.number(), receipt.from()), PublicationReceipt::isReplay);
    }
}
