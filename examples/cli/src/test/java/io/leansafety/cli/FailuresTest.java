package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void keepAFaultsMessageToThemselves() {
        assertThat(internal()).isEqualTo(ExitCode.INTERNAL);
        assertThat(err())
                .isEqualTo("lean-safety: internal error (IllegalStateException);"
                        + " run again with --debug to see where");
    }

    @Test
    void showTheStackTraceToWhoeverDebugs() {
        assertThat(internal("--debug")).isEqualTo(ExitCode.INTERNAL);
        assertThat(err()).contains("what the files hold", "\tat ");
    }

    @Test
    void sayThatStandardOutputIsLost() {
        assertThat(Main.run(new String[] {"--version"}, Language.EN, streams(failing("No space left on device"))))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(err()).isEqualTo("lean-safety: standard output can't be written");
    }

    @Test
    void sayNothingToAReaderThatHadEnough() {
        assertThat(Main.run(new String[] {"--help"}, Language.EN, streams(failing("Broken pipe"))))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(err()).isEmpty();
    }

    @Test
    void nameTheOptionThatIsGivenTwice() {
        String[] twice = {"settle", "--policy", "a", "--policy", "b", "--lang", "zh"};

        assertThat(Main.run(twice, Language.EN, streams(OutputStream.nullOutputStream())))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err().lines()).containsExactly("lean-safety: --policy 给出了两次", "请看 'lean-safety settle --help'。");
    }

    private int internal(String... arguments) {
        StandardStreams streams = streams(OutputStream.nullOutputStream());
        LeanSafety root = new LeanSafety(Texts.in(Language.EN), streams);
        new CommandLine(root).parseArgs(arguments);
        int exitCode = new Failures(root).internal(new IllegalStateException("what the files hold"));
        streams.flush();
        return exitCode;
    }

    private StandardStreams streams(OutputStream out) {
        return new StandardStreams(out, err);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
