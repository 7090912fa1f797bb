package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An id that stands for two things: whoever reads the problem finds both. */
@Rule({"EXCHANGE", "P1", "S9"})
class DuplicateIdsTest {
    private static final String CASE = "liability-chain";

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("policy", "/tiers", "id", "tiers[0].id"),
                arguments("month", "/organization/subjects", "id", "organization.subjects[0].id"),
                arguments("month", "/organization/people", "id", "organization.people[0].id"),
                arguments("month", "/catalogs/0/items", "code", "catalogs[0].items[0].code"),
                arguments("month", "/findings", "id", "findings[0].id"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Fault("RB-D13")
    void bothPlacesAreNamed(String document, String list, String field, String first) {
        ObjectNode policy = Cases.tree(CASE, "policy.json");
        ObjectNode month = Cases.tree(CASE, "month.json");
        ArrayNode entries = (ArrayNode) (document.equals("month") ? month : policy).at(list);
        entries.add(entries.get(0).deepCopy());
        String second = first.replace("0]." + field, entries.size() - 1 + "]." + field);

        assertThat(problems(policy, month))
                .filteredOn(problem -> problem.code().startsWith("duplicate-"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(second);
                    assertThat(problem.arguments()).containsEntry("first", first);
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                        assertThat(ProblemTexts.in(locale).textOf(problem)).contains(first);
                    }
                });
    }

    /** An id is what is written: what looks like another is refused, or is another. */
    @ParameterizedTest
    @ValueSource(strings = {" P1", "P1 ", "P1\u00a0", "\uff301", "P\u0661"})
    @Fault("RB-D13")
    void whatLooksLikeAnIdIsNone(String id) {
        ObjectNode month = Cases.tree(CASE, "month.json");
        ((ObjectNode) month.at("/organization/people/0")).put("id", id);

        assertThat(problems(Cases.tree(CASE, "policy.json"), month)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("not-an-id");
            assertThat(problem.path()).isEqualTo("organization.people[0].id");
        });
    }

    private static List<Problem> problems(ObjectNode policy, ObjectNode month) {
        return Exchange.resolveMonth(PolicySource.of(Cases.stream(policy)), Cases.stream(month))
                .problems();
    }
}
