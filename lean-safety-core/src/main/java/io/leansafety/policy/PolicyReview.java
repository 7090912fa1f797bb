package io.leansafety.policy;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import java.util.List;

/** Says what in a policy is wrong, what is doubtful, and which settings no source fixes. Rule P9. */
public final class PolicyReview {
    private static final Place ROOT = Place.in(Document.POLICY);

    private PolicyReview() {}

    /**
     * Reviews a policy.
     *
     * @param policy the policy
     * @return errors, then warnings, then a note for each assumed setting
     */
    public static List<Problem> of(Policy policy) {
        Problems problems = new Problems();
        PolicyCheck.check(policy, problems);
        if (policy.deductions().wageProtection().isEmpty()) {
            problems.warning("wage-protection-off", RuleId.S6, ROOT.field("wageProtection"));
        }
        for (String setting : policy.assumed()) {
            problems.add(
                    Problem.of(Severity.NOTE, "assumed-setting", RuleId.P9, ROOT.field(setting), "setting", setting));
        }
        return problems.list();
    }
}
