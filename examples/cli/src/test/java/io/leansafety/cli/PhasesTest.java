package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.Phases.Phase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PhasesTest {
    private static final Texts TEXTS = Texts.in(Language.ZH);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StandardStreams streams = new StandardStreams(new ByteArrayOutputStream(), err);

    @Test
    void saysNothingWhereNobodyWatchesOrMeasures() {
        try (Phases phases = new Phases(streams, null, false)) {
            phases.enter(Phase.READ);
        }
        streams.flush();

        assertThat(err.size()).isZero();
    }

    @Test
    void printsTheTimeOfEachPhase() {
        try (Phases phases = new Phases(streams, null, true)) {
            phases.enter(Phase.READ);
            phases.enter(Phase.RESOLVE);
            phases.enter(Phase.SETTLE);
            phases.enter(Phase.WRITE);
        }
        streams.flush();

        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .matches("timing-ms start=\\d+ read=\\d+ resolve=\\d+ settle=\\d+ write=\\d+ total=\\d+");
    }

    @Test
    void showsOneLineAndTakesItAway() {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (Progress progress = Progress.on(to, TEXTS)) {
            progress.show(Phase.SETTLE);
            progress.draw();
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("正在结算 ... 0 秒\r" + " ".repeat(17) + "\r");
    }
}
