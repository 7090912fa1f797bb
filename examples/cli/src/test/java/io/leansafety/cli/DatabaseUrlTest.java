package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
    private static final Texts TEXTS = Texts.in(Language.EN);

    @Test
    void isShownWithoutWhatMayHoldAPassword() {
        assertThat(shown("jdbc:postgresql://db:5432/yf?sslmode=require&options=secret"))
                .isEqualTo("jdbc:postgresql://db:5432/yf");
        assertThat(shown("jdbc:h2:/tmp/yf;MODE=secret")).isEqualTo("jdbc:h2:/tmp/yf");
        assertThat(DatabaseUrl.shown("jdbc:mariadb://u:se?c;r/e@t@db/yf")).isEqualTo("jdbc:mariadb:...");
        assertThat(DatabaseUrl.shown("u:secret")).isEqualTo("jdbc:...");
    }

    @Test
    void holdsNoPassword() {
        List<String> withPassword = List.of(
                "jdbc:postgresql://db/yf?user=a&password=secret",
                "jdbc:postgresql://db/yf?sslpassword=secret",
                "jdbc:h2:/tmp/yf;PASSWORD=secret",
                "jdbc:mariadb://a:secret@db/yf");

        assertThat(withPassword)
                .allSatisfy(url -> assertThatThrownBy(() -> DatabaseUrl.of(url, TEXTS))
                        .isInstanceOfSatisfying(
                                CommandFailure.class,
                                failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE))
                        .hasMessageContaining("--password-file")
                        .hasMessageNotContaining("secret"));
    }

    @Test
    void isRefusedWithoutBeingRepeatedWhereItIsNone() {
        assertThatThrownBy(() -> DatabaseUrl.of("postgresql://a:secret@db/yf", TEXTS))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("--database wants a JDBC URL, as jdbc:postgresql://host/name");
    }

    /** H2 makes what is not there unless it is told not to; whoever tells it, is not told again. */
    @Test
    void opensOnlyWhatIsThere() {
        assertThat(there("jdbc:h2:/tmp/yf")).isEqualTo("jdbc:h2:/tmp/yf;IFEXISTS=TRUE");
        assertThat(there("jdbc:h2:/tmp/yf;ifexists=true")).isEqualTo("jdbc:h2:/tmp/yf;ifexists=true");
        assertThat(there("jdbc:postgresql://db/yf")).isEqualTo("jdbc:postgresql://db/yf");
    }

    private static String shown(String url) {
        return DatabaseUrl.of(url, TEXTS).toString();
    }

    private static String there(String url) {
        return DatabaseUrl.of(url, TEXTS).ofWhatIsThere().value();
    }
}
