package io.leansafety.spring.web;

import static io.leansafety.spring.web.Sample.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.run.TakenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is answered where nothing is done: a problem document, and nothing of what goes on inside. */
class RefusalsTest {
    private static final int MOST = 64 * 1024;
    private static final Host HOST =
            Host.start(List.of(Host.Application.class, Failing.class), "--lean-safety.web.max-body=64KB");

    /** Reading fails for whoever is of the enterprise BAD, as it does where a database is gone, and meets others for BUSY. */
    @Configuration(proxyBeanMethods = false)
    static class Failing {
        @Bean
        ReadAccess failing() {
            return who -> {
                switch (who.enterprise().value()) {
                    case "BAD" ->
                        throw new IllegalStateException(
                                "insert into ls_person values ('臧建国', 4870.00)",
                                new IllegalArgumentException("Key (person)=(E100) already exists"));
                    case "BUSY" -> throw new TakenException("ls_run");
                    default -> {
                        return reading -> true;
                    }
                }
            };
        }
    }

    @BeforeAll
    static void publish() {
        Sample.accepted(HOST.post(OFFICE, "/policies", "policy", Sample.policy()));
    }

    @AfterAll
    static void close() {
        HOST.close();
    }

    private static Host.Answered facts(String text) {
        return HOST.to("PUT", "/months/2026-01/facts")
                .by(OFFICE)
                .key("facts")
                .json(text)
                .send();
    }

    @Test
    void everythingThatIsWrongWithADocumentComesBackAtOnce() {
        Host.Answered answer = facts("""
                {"format": "lean-safety-month/1", "period": "2026-1", "organisation": {},
                 "wages": [{"person": "P 1", "performance": "12,5"}, {"person": "P1", "other": "1.234"}]}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text())
                .contains(
                        "\"code\":\"not-a-period\",\"document\":\"month\",\"path\":\"period\",\"rule\":\"V5\"",
                        "\"path\":\"organisation\"",
                        "\"path\":\"wages[0].person\"",
                        "\"path\":\"wages[0].performance\"",
                        "\"path\":\"wages[1].other\"");
    }

    @Test
    void everythingThatIsWrongWithACommandComesBackAtOnce() {
        Host.Answered answer = HOST.post(OFFICE, "/assessments/visits", "visit", """
                {"id": "A 1", "day": "2025-02-30", "shift": "DAWN", "items": ["I1", 2, "I 3"], "quality": "101",
                 "colour": "red"}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text().split("\"code\":")).hasSize(9);
        assertThat(answer.text())
                .contains(
                        "\"code\":\"not-an-id\",\"document\":\"request\",\"path\":\"id\"",
                        "\"code\":\"missing-field\",\"document\":\"request\",\"path\":\"person\"",
                        "\"code\":\"not-a-date\",\"document\":\"request\",\"path\":\"day\"",
                        "\"code\":\"unknown-value\",\"document\":\"request\",\"path\":\"shift\"",
                        "\"code\":\"wrong-type-text\",\"document\":\"request\",\"path\":\"items[1]\"",
                        "\"code\":\"not-an-id\",\"document\":\"request\",\"path\":\"items[2]\"",
                        "\"code\":\"out-of-range-score\",\"document\":\"request\",\"path\":\"quality\"",
                        "\"code\":\"unknown-field\",\"document\":\"request\",\"path\":\"colour\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/findings/F1/confirm    | {\"id\": \"F2\"}               | unknown-field",
                "/findings/F1/appeal     |                                | missing-field",
                "/findings/F1/appeal     | {\"reason\": \"a\", \"reason\": 1} | duplicate-field",
                "/findings/F1/appeal     | {\"reason\": \"a\"} {}         | trailing-text",
                "/findings/F1/appeal     | [                              | wrong-type-object",
                "/findings/F1/appeal     | no                             | not-json",
                "/months/2026-01/approve | {\"fingerprint\": \"0\"}       | not-a-fingerprint",
                "/assessments/A/amend    | {\"to\": {\"newScore\": {}, \"newWork\": {}}} | unknown-field",
                "/findings/F1/lapse      | {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {\"why\":"
                        + " {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {\"why\": {}}}}}}}}}}}}}}}}} | beyond-limits"
            })
    void whatIsNotInFormIsRefusedWithItsPlace(String path, String body, String code) {
        Host.Answered answer = HOST.post(OFFICE, path, "malformed", body == null ? "" : body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void sentencesAreInTheLanguageThatIsAskedFor() {
        Host.Answered chinese = HOST.to("GET", "/catalogs/in-force")
                .by(OFFICE)
                .header("Accept-Language", "zh-Hans-CN, en;q=0.5")
                .send();
        Host.Answered english = HOST.get(OFFICE, "/catalogs/in-force");

        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(chinese.field("message")).matches(".*\\p{IsHan}.*").isEqualTo(chinese.field("detail"));
        assertThat(english.field("message")).isEqualTo("this field is required and missing");
    }

    @ParameterizedTest
    @CsvSource({
        "/hazards?limit=many,               not-whole",
        "/hazards?limit=0,                  too-small",
        "/hazards?after=2026,               not-an-id",
        "/hazards?from=2026-02-30,          not-a-date",
        "/hazards?from=2026-02-02&to=2026-02-01, ends-before-it-begins",
        "/hazards?subject=a%20b,            not-an-id",
        "/policies/in-force?month=2026-13,  not-a-period",
        "/assessments/state,                missing-field",
        "/handovers/open,                   missing-field"
    })
    void aParameterThatIsNotInFormIsRefused(String path, String code) {
        Host.Answered answer = HOST.get(OFFICE, path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.field("code")).isEqualTo(code);
    }

    @Test
    void whoeverIsNotKnownIsToldNothing() {
        for (String path : List.of("/policies", "/openapi.json", "/nowhere", "/months/2026-01/facts")) {
            assertThat(HOST.to("GET", path).send().status()).isEqualTo(401);
            assertThat(HOST.to("DELETE", path).send().status()).isEqualTo(401);
            assertThat(HOST.get("?auditor", path).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /nowhere,            404, ''",
        "GET,    /months/2026-13,     404, ''",
        "GET,    /findings/a%20b,     404, ''",
        "GET,    /schemas/nothing.schema.json, 404, ''",
        "DELETE, /policies,           405, 'GET, HEAD, OPTIONS, POST'",
        "POST,   /months/2026-01/facts, 405, 'GET, HEAD, OPTIONS, PUT'",
        "OPTIONS, /policies,          204, 'GET, HEAD, OPTIONS, POST'",
        "OPTIONS, /nowhere,           404, ''"
    })
    void whatIsNotThereIsSaid(String method, String path, int status, String allowed) {
        Host.Answered answer = HOST.to(method, path).by(OFFICE).send();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void theHeadOfAnAnswerIsGivenAlone() {
        Host.Answered head = HOST.to("HEAD", "/policies").by(OFFICE).send();

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length"))
                .isEqualTo(HOST.get(OFFICE, "/policies").bytes().length + "");
        assertThat(head.bytes()).isEmpty();
    }

    /** Some servers leave out what they can't read, others say so; none of it is a failure of the server. */
    @ParameterizedTest
    @CsvSource({"/hazards?person=%zz", "/hazards?item=%ff", "/findings/statistics?subject=%e4%b8"})
    void whatCannotBeReadBehindAPathIsNoFailure(String path) throws IOException {
        assertThat(HOST.raw("GET", path, OFFICE)).isIn(200, 400);
    }

    @ParameterizedTest
    @CsvSource({"'{\"rubbish\":'", "'{\"fingerprint\": \"x\"}'", "[]"})
    void aStepOfWhichNothingIsToBeSaidTakesNothing(String body) {
        assertThat(HOST.post(OFFICE, "/months/2026-01/prepare", "rubbish", body).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"'\"7\"', 412", "'\"0\"', 422", "*, 422"})
    void theVersionThatIsToBeReplacedIsTheOneThatIsNamed(String version, int status) {
        Host.Answered answer = HOST.to("PUT", "/months/2026-01/facts?replaces=0")
                .by(OFFICE)
                .key("if-match")
                .header("If-Match", version)
                .json("{\"format\": \"lean-safety-month/1\", \"period\": \"2026-01\","
                        + " \"organization\": {\"subjects\": [], \"people\": [], \"roles\": []}}")
                .send();

        assertThat(answer.status()).isEqualTo(status);
    }

    /** Else nobody could read or correct anything any more, whoever handed it in among them. */
    @Test
    void factsByWhichNobodyHoldsAnOfficeAreNotTaken() {
        Host.Answered answer = facts("{\"format\": \"lean-safety-month/1\", \"period\": \"2026-01\","
                + " \"organization\": {\"subjects\": [{\"id\": \"YF\", \"name\": \"x\", \"level\": \"COMPANY\"}],"
                + " \"people\": [], \"roles\": []}}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.field("detail")).contains("holds an office");
    }

    @ParameterizedTest
    @CsvSource({"''", "a b", "'../x'"})
    void aWriteNeedsAKey(String key) {
        assertThat(HOST.to("POST", "/findings/F1/confirm")
                        .by(OFFICE)
                        .key(key)
                        .json("{}")
                        .send()
                        .status())
                .isEqualTo(400);
        assertThat(HOST.to("POST", "/findings/F1/confirm")
                        .by(OFFICE)
                        .json("{}")
                        .send()
                        .field("detail"))
                .contains("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,                       415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x,  415",
        "application/xml,                  415",
        "nonsense,                         415",
        "application/json; charset=UTF-8,  404"
    })
    void nothingButJsonIsTaken(String type, int status) {
        Host.Answered answer = HOST.to("POST", "/findings/F1/confirm")
                .by(OFFICE)
                .key("type")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", type)
                .send();

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void aBodyIsReadUpToItsLimitAndNoFurther() {
        String head = "{\"format\": \"lean-safety-month/1\", \"period\": \"2026-01\"";
        byte[] most = (head + " ".repeat(MOST - head.length() - 1) + "}").getBytes(StandardCharsets.UTF_8);
        byte[] more = (head + " ".repeat(MOST - head.length()) + "}").getBytes(StandardCharsets.UTF_8);

        assertThat(sent(most, false).status()).isNotEqualTo(413);
        assertThat(sent(most, true).status()).isNotEqualTo(413);
        assertThat(sent(more, false).status()).isEqualTo(413);
        assertThat(sent(more, true).status()).isEqualTo(413);
    }

    private static Host.Answered sent(byte[] body, boolean inChunks) {
        Host.Asked asked = HOST.to("PUT", "/months/2026-01/facts").by(OFFICE).key("limit");
        return (inChunks ? asked.inChunks(body) : asked.json(body)).send();
    }

    @Test
    void factsOfAnotherMonthThanThePathSaysAreNotTaken() {
        Host.Answered answer = facts("{\"format\": \"lean-safety-month/1\", \"period\": \"2026-02\","
                + " \"organization\": {\"subjects\": [], \"people\": [], \"roles\": []}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.field("detail")).contains("another month");
    }

    @Test
    void whatFailsInsideIsAFailureAndNothingMore() {
        Host.Answered answer = HOST.get("BAD/E006", "/policies");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
                        + "\"detail\":\"the server failed; ask whoever runs it\",\"problems\":[]}\n");
    }

    @Test
    void whoeverMeetsOthersMayAskAgain() {
        Host.Answered answer = HOST.get("BUSY/E006", "/policies");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.field("code")).isEqualTo("busy");
    }
}
