package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.finding.FindingDossier;
import io.leansafety.finding.HazardDossier;
import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.port.Stored;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.rule.Rule;
import io.leansafety.run.PersonFigures;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.trading.HandoverDossier;
import io.leansafety.trading.TenderDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a store keeps as a text is read as it was written, or refused: nothing is left out, added or guessed. */
@Rule("S11")
class RecordJsonTest {
    private static final JsonMapper TREES = new JsonMapper();

    @Test
    void theRecordsOfEveryKindAreThere() {
        assertThat(StoredRecords.all().map(Object::getClass))
                .contains(
                        AssessmentDossier.class,
                        FindingDossier.class,
                        HazardDossier.class,
                        HandoverDossier.class,
                        TenderDossier.class,
                        RunStep.class,
                        PartedFingerprint.class,
                        OrganizationFacts.class,
                        CatalogFact.class,
                        CompanyChecklists.class,
                        PersonFigures.class,
                        MonthFacts.class,
                        Policy.class);
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.json.StoredRecords#all")
    void whatIsReadEqualsWhatWasWritten(Record written) {
        assertThat(RecordJson.read(RecordJson.write(written), written.getClass()))
                .isEqualTo(written);
    }

    @Test
    void anArrayOfRecordsIsReadInItsOrder() {
        String json = "[" + RecordJson.write(step(2)) + "," + RecordJson.write(step(1)) + "]";

        assertThat(RecordJson.read(json, RunStep[].class)).containsExactly(step(2), step(1));
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.json.StoredRecords#all")
    void whatIsMissingAnywhereIsRefused(Record written) {
        JsonNode tree = tree(written);
        objects(tree)
                .forEach(object -> components(object, any -> true).forEach(name -> {
                    JsonNode value = object.remove(name);
                    assertRefused(tree.toString(), written);
                    object.set(name, value);
                }));
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.json.StoredRecords#all")
    void whatIsUnknownAnywhereIsRefused(Record written) {
        JsonNode tree = tree(written);
        objects(tree).forEach(object -> {
            object.put("unheard-of", 1);
            assertRefused(tree.toString(), written);
            object.remove("unheard-of");
        });
    }

    /** Where a number may be left out, nothing is kept as nothing. */
    @ParameterizedTest
    @MethodSource("io.leansafety.json.StoredRecords#all")
    void nothingIsNoNumberAndNoTruth(Record written) {
        JsonNode tree = tree(written);
        objects(tree)
                .forEach(object -> components(object, RecordJsonTest::isNumberOrTruth)
                        .forEach(name -> {
                            JsonNode value = object.get(name);
                            object.putNull(name);
                            assertRefusedOrKept(tree, written);
                            object.set(name, value);
                        }));
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.json.StoredRecords#all")
    void aTextIsNoNumberAndNoTruth(Record written) {
        JsonNode tree = tree(written);
        objects(tree)
                .forEach(object -> components(object, RecordJsonTest::isNumberOrTruth)
                        .forEach(name -> {
                            JsonNode value = object.get(name);
                            object.put(name, value.asString());
                            assertRefused(tree.toString(), written);
                            object.set(name, value);
                        }));
    }

    @Test
    void nothingIsGuessedFromATextOrANumber() {
        String json = RecordJson.write(step(1));

        assertThat(json).contains("\"XS\"", "\"PREPARE\"", "\"sequence\":1,", "\"2026-10\"");
        assertRefused(json.replace("\"XS\"", "\"\""), step(1));
        assertRefused(json.replace("\"PREPARE\"", "\"\""), step(1));
        assertRefused(json.replace("\"PREPARE\"", "0"), step(1));
        assertRefused(json.replace("\"PREPARE\"", "\"prepare\""), step(1));
        assertRefused(json.replace("\"2026-10\"", "\"\""), step(1));
        assertRefused(json.replace("\"sequence\":1,", "\"sequence\":1.0,"), step(1));
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.json.StoredRecords#all")
    void whatIsThereTwiceOrBehindTheEndIsRefused(Record written) {
        String json = RecordJson.write(written);

        assertRefused(json + " 1", written);
        assertRefused(json + json, written);
        assertRefused(json.substring(0, json.length() - 1), written);
        if (json.startsWith("{")) {
            assertRefused(json.replaceFirst("\\{(\"\\w+\"):", "{$1:null,$1:"), written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{}", "1", "\"RunStep\"", "true", "not json"})
    void whatIsNoRecordAtAllIsRefused(String text) {
        assertRefused(text, step(1));
    }

    @Test
    void whatIsNotMadeOfComponentsIsNotWritten() {
        assertThatThrownBy(() -> RecordJson.write(new Object()))
                .isInstanceOf(RecordFormatException.class)
                .hasMessage("Object is not in the form of its record");
    }

    private static RunStep step(int sequence) {
        return Stored.step(Stored.XS, Stored.OCTOBER, sequence);
    }

    private static void assertRefused(String json, Record written) {
        assertThatThrownBy(() -> RecordJson.read(json, written.getClass()))
                .as(json)
                .isInstanceOf(RecordFormatException.class);
    }

    private static void assertRefusedOrKept(JsonNode tree, Record written) {
        try {
            assertThat(tree(RecordJson.read(tree.toString(), written.getClass())))
                    .isEqualTo(tree);
        } catch (RecordFormatException refused) {
            assertThat(refused.type()).isEqualTo(written.getClass());
        }
    }

    private static boolean isNumberOrTruth(JsonNode value) {
        return value.isNumber() || value.isBoolean();
    }

    private static JsonNode tree(Record written) {
        return TREES.readTree(RecordJson.write(written));
    }

    /** What has components, at any depth: all but the parts of a fingerprint, which are as many as there are. */
    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            objects.add(object);
        }
        tree.values().stream()
                .filter(child -> !child.equals(tree.get("parts")))
                .forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    /** The keys of maps, which are codes in capitals, are none: with one less it says something else. */
    private static List<String> components(ObjectNode object, Predicate<JsonNode> which) {
        return List.copyOf(object.propertyNames()).stream()
                .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                .filter(name -> which.test(object.get(name)))
                .toList();
    }
}
