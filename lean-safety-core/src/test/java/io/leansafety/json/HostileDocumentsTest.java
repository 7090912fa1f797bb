package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;

/** Documents that somebody made to do harm. */
@Rule("EXCHANGE")
class HostileDocumentsTest {
    private static final String HEAD =
            "{\"format\": \"lean-safety-month/1\", \"period\": \"2026-10\", \"organization\": {}, ";

    @Test
    @Fault("RB-D02")
    void aKeyThatComesTwiceIsRefusedAtItsPlace() {
        assertThat(problems(HEAD + "\"wages\": [{\"person\": \"P1\", \"performance\": 1, \"performance\": 2}]}"))
                .contains("duplicate-field wages[0].performance");
    }

    @ParameterizedTest
    @Fault("RB-D12")
    @ValueSource(strings = {"@class", "@type", "class", "__proto__"})
    void theNameOfAClassIsAnUnknownField(String field) {
        String hostile = "{\"" + field + "\": \"javax.naming.InitialContext\", \"person\": \"P1\"}";

        assertThat(problems(HEAD + "\"wages\": [" + hostile + "]}")).contains("unknown-field wages[0]." + field);
    }

    /** Neither by the library nor by what reads JSON for it. */
    @ParameterizedTest
    @Fault("RB-D12")
    @ValueSource(strings = {"io.leansafety.json.HostileDocumentsTest$Gadget", "java.util.Observable"})
    void noClassThatADocumentNamesIsLoaded(String gadget) throws Exception {
        String text = HEAD + "\"@class\": \"" + gadget + "\", \"wages\": [{\"@type\": [\"" + gadget + "\", {}]}]}";
        Class<?>[] among = {Exchange.class, HostileDocumentsTest.class, JsonFactory.class, ImmutableMap.class};
        try (ListeningLoader loader = new ListeningLoader(among)) {
            Object outcome = Class.forName(Exchange.class.getName(), true, loader)
                    .getMethod("readMonth", InputStream.class)
                    .invoke(null, Cases.stream(text));

            assertThat(outcome).asString().contains("unknown-field");
            assertThat(loader.asked()).contains(JsonFactory.class.getName()).doesNotContain(gadget);
            assertThat(Class.forName(gadget, false, loader)).as("it could be").hasToString("class " + gadget);
            assertThat(loader.asked()).contains(gadget);
        }
    }

    /** What a document must not name. */
    static final class Gadget {}

    @Test
    @Fault("RB-D10")
    void aTextOfAMillionCharactersIsBeyondTheLimits() {
        String text = HEAD + "\"exempt\": [{\"person\": \"P1\", \"reason\": \"" + "x".repeat(1_000_000) + "\"}]}";

        assertThat(problems(text)).anyMatch(problem -> problem.startsWith("beyond-limits line 1 column "));
    }

    @Test
    @Fault({"RB-D08", "RB-D21"})
    void aNumberOfAMillionDigitsIsBeyondTheLimits() {
        String text = HEAD + "\"wages\": [{\"person\": \"P1\", \"performance\": " + "9".repeat(1_000_000) + "}]}";

        assertThat(problems(text)).anyMatch(problem -> problem.startsWith("beyond-limits line 1 column "));
    }

    private static List<String> problems(String text) {
        return Exchange.readMonth(Cases.stream(text)).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}
