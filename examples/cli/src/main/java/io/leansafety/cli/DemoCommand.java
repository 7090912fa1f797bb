package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.settlement.ExplainedMonth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: settles the month of the sample company, which is in the jar, and tells its story on one screen. */
@Command(name = "demo")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class DemoCommand implements Callable<Integer> {
    /** The months of the sample company, one behind the other. */
    static final String BEFORE = "month-2025-11.json";

    static final String MONTH = "month-2025-12.json";

    @ParentCommand
    private LeanSafety common;

    @Override
    public Integer call() {
        ExplainedMonth before = Exchange.explainMonth(policy(), sample(BEFORE), Optional.empty())
                .orElseThrow();
        ByteArrayOutputStream carried = new ByteArrayOutputStream();
        Exchange.writeResult(before.settlement(), common.texts().locale(), carried);
        ExplainedMonth month = Exchange.explainMonth(
                        policy(), sample(MONTH), Optional.of(new ByteArrayInputStream(carried.toByteArray())))
                .orElseThrow();
        new DemoReport(before, month, common.texts()).print(common.streams().out());
        printLife(month);
        common.streams().flush();
        return ExitCode.DONE;
    }

    private void printLife(ExplainedMonth month) {
        Texts texts = common.texts();
        try (TemporaryDirectory directory = TemporaryDirectory.make(texts);
                RunStore store = new DirectoryPlace(directory.path()).openOrMake(DemoLife.COMPANY, texts)) {
            new DemoLife(store, texts)
                    .print(
                            BuiltInPolicies.xinsheng2020No52(),
                            month.facts(),
                            month.settlement().period().month(),
                            common.streams().out());
        }
    }

    private static PolicySource policy() {
        return PolicySource.of(BuiltInPolicies.xinsheng2020No52());
    }

    /** A file of the sample company, which is in the jar. */
    static InputStream sample(String file) {
        InputStream sample = DemoCommand.class.getResourceAsStream("sample/" + file);
        if (sample == null) {
            throw new IllegalStateException(file + " must be in the jar");
        }
        return sample;
    }
}
