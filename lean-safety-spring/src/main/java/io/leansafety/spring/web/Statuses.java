package io.leansafety.spring.web;

import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The standard's names, which the lines of Spring do not agree upon. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(500, "Internal Server Error"));

    private Statuses() {}

    static String name(int status) {
        return NAMES.getOrDefault(status, "");
    }

    static int of(List<Problem> problems) {
        return status(problems.stream().filter(Problem::isError).toList());
    }

    private static int status(List<Problem> errors) {
        if (errors.stream().anyMatch(problem -> NOT_THERE.contains(problem.code()))) {
            return 404;
        } else if (errors.stream().anyMatch(Statuses::isOfWhoAsks)) {
            return 403;
        } else if (errors.stream().anyMatch(problem -> IN_THE_WAY.contains(problem.code()))) {
            return 409;
        }
        return errors.stream().allMatch(problem -> problem.rule() == RuleId.EXCHANGE) ? 400 : 422;
    }

    private static boolean isOfWhoAsks(Problem problem) {
        return !IN_THE_WAY.contains(problem.code())
                && (problem.rule() == RuleId.A9 || problem.path().equals("actor"));
    }
}
