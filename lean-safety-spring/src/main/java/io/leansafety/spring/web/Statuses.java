package io.leansafety.spring.web;

import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** Which status says what the desks say. */
final class Statuses {
    private static final Set<String> NOT_THERE = Set.of("unknown-id", "not-posted", "not-published", "not-issued");

    /** Others were first, or it is no time for it: looking again may help. */
    private static final Set<String> IN_THE_WAY = Set.of(
            "already-settled",
            "busy",
            "earlier-fingerprint",
            "earlier-month-open",
            "from-in-posted-month",
            "handover-changed",
            "id-taken",
            "illegal-step",
            "month-frozen",
            "moved-since-prepared",
            "no-such-step",
            "policy-published",
            "request-key-used",
            "run-differs",
            "stale-checklists",
            "stale-entry",
            "stale-version",
            "step-not-allowed",
            "tender-already-awarded",
            "unknown-fingerprint");

    private Statuses() {}

    static int of(List<Problem> problems) {
        return status(problems.stream().filter(Problem::isError).toList()).value();
    }

    private static HttpStatus status(List<Problem> errors) {
        if (errors.stream().anyMatch(problem -> NOT_THERE.contains(problem.code()))) {
            return HttpStatus.NOT_FOUND;
        } else if (errors.stream().anyMatch(Statuses::isOfWhoAsks)) {
            return HttpStatus.FORBIDDEN;
        } else if (errors.stream().anyMatch(problem -> IN_THE_WAY.contains(problem.code()))) {
            return HttpStatus.CONFLICT;
        }
        return errors.stream().allMatch(problem -> problem.rule() == RuleId.EXCHANGE)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    private static boolean isOfWhoAsks(Problem problem) {
        return problem.rule() == RuleId.A9 || problem.path().equals("actor");
    }
}
