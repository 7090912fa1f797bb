package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.leansafety.market.Canary;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.PersonFact;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.PersonFigures;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a text that names people and wages, its exception names neither. */
@Rule("S11")
@Fault("RB-S10")
class RecordJsonSecretsTest {
    private static final String PEOPLE = RecordJson.write(new OrganizationFacts(
            List.of(), List.of(new PersonFact(new PersonId("P1"), Canary.NAME, null, List.of())), List.of()));
    private static final String FIGURES = RecordJson.write(
                    Stored.figures(Stored.OCTOBER).people().get(0))
            .replace("\"1079.93\"", "\"" + Canary.WAGE + "\"");

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("cut in the name", PEOPLE.substring(0, PEOPLE.indexOf(Canary.NAME) + 3), Facts.PEOPLE),
                Arguments.of("a name for an id", PEOPLE.replace("P1", Canary.NAME), Facts.PEOPLE),
                Arguments.of("a name for a list", PEOPLE.replace("[]", "\"" + Canary.NAME + "\""), Facts.PEOPLE),
                Arguments.of(
                        "a name for a component", PEOPLE.replace("\"name\"", "\"" + Canary.NAME + "\""), Facts.PEOPLE),
                Arguments.of("no quotes", PEOPLE.replace("\"" + Canary.NAME + "\"", Canary.NAME), Facts.PEOPLE),
                Arguments.of("a name twice", PEOPLE.replace("\"name\"", twice()), Facts.PEOPLE),
                Arguments.of("a name behind", PEOPLE + Canary.NAME, Facts.PEOPLE),
                Arguments.of("figures for people", FIGURES, Facts.PEOPLE),
                Arguments.of(
                        "a wage in letters", FIGURES.replace(Canary.WAGE.toString(), Canary.WAGE + "x"), Facts.FIGURES),
                Arguments.of("a wage for a score", FIGURES.replace("89.99", Canary.WAGE.toString()), Facts.FIGURES),
                Arguments.of(
                        "a wage too long", FIGURES.replace(Canary.WAGE.toString(), Canary.WAGE + "1"), Facts.FIGURES),
                Arguments.of("people for a month", RecordJson.write(PEOPLE), Facts.MONTH));
    }

    /** What a damaged text is read as. */
    private enum Facts {
        PEOPLE(OrganizationFacts.class),
        FIGURES(PersonFigures.class),
        MONTH(MonthFacts.class);

        private final Class<?> type;

        Facts(Class<?> type) {
            this.type = type;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void noExceptionNamesAnybodyOrAnything(String what, String json, Facts facts) {
        assertThat(json).matches(Canary::sings);

        RecordFormatException refused =
                catchThrowableOfType(RecordFormatException.class, () -> RecordJson.read(json, facts.type));

        assertThat(refused)
                .hasNoCause()
                .hasNoSuppressedExceptions()
                .matches(thrown -> !Canary.sings(thrown.toString()));
        assertThat(refused.type()).isEqualTo(facts.type);
    }

    @Test
    void whereItIsIsKnown() {
        String json = PEOPLE.replace("\"name\"", "\"names\"");

        RecordFormatException refused =
                catchThrowableOfType(RecordFormatException.class, () -> RecordJson.read(json, OrganizationFacts.class));

        assertThat(refused.at().orElseThrow()).isBetween((long) json.indexOf("names"), (long) json.length());
        assertThat(refused)
                .hasMessage("OrganizationFacts is not in the form of its record, at character "
                        + refused.at().orElseThrow());
    }

    private static String twice() {
        return "\"" + Canary.NAME + "\":1,\"" + Canary.NAME + "\":1,\"name\"";
    }
}
