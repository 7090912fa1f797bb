package io.leansafety.cli;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.ledger.Verification;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthReceipt;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.PrintStream;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The life of the sample month in a store, a line for each step: whoever prepared it may not approve it.
 *
 * @param store a store with nothing in it
 * @param texts the language
 */
record DemoLife(RunStore store, Texts texts) {
    static final EnterpriseId COMPANY = new EnterpriseId("YF");

    private static final PersonId OFFICE = new PersonId("E006");
    private static final PersonId HEAD = new PersonId("E001");
    private static final int COLUMNS = 80;

    void print(Policy policy, MonthFacts facts, YearMonth month, PrintStream to) {
        store.publish(policy, texts);
        LeanSafetyMarket market = store.market();
        market.months().receive(by(OFFICE, "receive"), facts, 0).orElseThrow();
        to.println();
        say(to, "demo.life");
        Outcome<MonthReceipt> prepared = market.months().prepare(by(OFFICE, MonthStep.PREPARE), month);
        print(prepared, MonthStep.PREPARE, to);
        Fingerprint run = prepared.orElseThrow().step().fingerprint().whole();
        print(market.months().approve(by(OFFICE, MonthStep.APPROVE), month, run), MonthStep.APPROVE, to);
        print(market.months().approve(by(HEAD, MonthStep.APPROVE), month, run), MonthStep.APPROVE, to);
        print(market.months().post(by(OFFICE, MonthStep.POST), month, run), MonthStep.POST, to);
        Verification found = market.journal().verify(COMPANY);
        say(to, found.isSound() ? "demo.life.sound" : "demo.life.unsound", found.entries());
    }

    private void print(Outcome<MonthReceipt> outcome, MonthStep asked, PrintStream to) {
        String name = String.format(Locale.ROOT, "%-8s", RunReport.nameOf(asked));
        if (outcome instanceof Outcome.Refused<MonthReceipt> refused) {
            ProblemTexts sentences = ProblemTexts.in(texts.locale());
            refused.problems().forEach(problem -> say(to, "demo.life.refused", name, sentences.textOf(problem)));
            return;
        }
        RunStep step = outcome.orElseThrow().step();
        Fingerprint run = step.fingerprint().whole();
        say(to, "demo.life.step", name, step.actor(), step.state(), run.shortened());
    }

    private static Context by(PersonId actor, Object step) {
        return new Context(COMPANY, actor, new RequestKey(step + "-" + actor));
    }

    private void say(PrintStream to, String key, Object... values) {
        to.println(DisplayText.cut(DisplayText.escaped(texts.of(key, values)), COLUMNS));
    }
}
