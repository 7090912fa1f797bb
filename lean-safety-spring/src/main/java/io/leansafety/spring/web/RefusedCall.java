package io.leansafety.spring.web;

import io.leansafety.rule.Problem;
import java.util.List;
import java.util.Optional;

/** Ends a call with what keeps it from being answered. */
final class RefusedCall extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * What keeps a call from being answered.
     *
     * @param status the status of the answer
     * @param complaint what is wrong, where no problem says it
     * @param problems what is wrong with what was asked
     */
    record Refusal(int status, Optional<Complaint> complaint, List<Problem> problems) {}

    private RefusedCall(Refusal refusal) {
        super(null, null, false, false);
        this.refusal = refusal;
    }

    static RefusedCall of(Complaint complaint) {
        return new RefusedCall(new Refusal(complaint.status(), Optional.of(complaint), List.of()));
    }

    static RefusedCall of(int status, List<Problem> problems) {
        return new RefusedCall(new Refusal(status, Optional.empty(), problems));
    }

    Refusal refusal() {
        return refusal;
    }
}
