package io.leansafety.quickstart;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.ExplanationLines;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.Figure;
import io.leansafety.value.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Settles a month and prints one person's total, and why. */
final class Quickstart {
    public static void main(String[] args) throws IOException {
        var policy = PolicySource.of(BuiltInPolicies.xinsheng2020No52());
        var facts = Files.newInputStream(Path.of(args[0]));
        ExplainedMonth month =
                Exchange.explainMonth(policy, facts, Optional.empty()).orElseThrow();

        var total = month.figure(new PersonId(args[1]), Figure.TOTAL).orElseThrow();
        for (var line : ExplanationLines.whole(Locale.CHINESE).of(total)) {
            System.out.println("  ".repeat(line.depth()) + line.text());
        }
    }
}
