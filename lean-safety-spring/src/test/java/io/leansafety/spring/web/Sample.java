package io.leansafety.spring.web;

import static java.util.Objects.requireNonNull;

import io.leansafety.json.Exchange;
import io.leansafety.json.JsonTree;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sample company's December, and the people who take it through its life. */
final class Sample {
    static final String OFFICE = "YF/E006";
    static final String HEAD = "YF/E001";
    static final String WORKER = "YF/E100";
    static final String MONTH = "/months/2025-12";

    private Sample() {}

    /** The day on which everything is done. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static byte[] facts() {
        try {
            return Files.readAllBytes(Path.of("../examples/sample-company/month-2025-12.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String policy() {
        ByteArrayOutputStream policy = new ByteArrayOutputStream();
        Exchange.writePolicy(BuiltInPolicies.xinsheng2020No52(), policy);
        return "{\"effect\": \"BY_FACT_DATE\", \"policy\": " + policy.toString(StandardCharsets.UTF_8) + "}";
    }

    /** An organization to publish: that of the month. */
    static String organization() {
        return publish("organization", part("organization"));
    }

    /** A catalog to publish: the last of the company. */
    static String catalog() {
        return publish("catalog", ((List<?>) part("catalogs")).get(1));
    }

    private static String publish(String name, Object content) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put(name, content);
        command.put("effect", "BY_FACT_DATE");
        command.put("from", "2025-12-16");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonTree.write(command, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Object part(String name) {
        return requireNonNull(JsonTree.read(new ByteArrayInputStream(facts()), Document.MONTH)
                .orElseThrow()
                .get(name));
    }

    /** What the desks stand on, for work of today. */
    static void publish(Host host) {
        accepted(host.post(OFFICE, "/policies", "policy", policy()));
        accepted(host.post(OFFICE, "/organizations", "organization", organization()));
        accepted(host.post(OFFICE, "/catalogs", "catalog", catalog()));
    }

    /** What the files settle to. */
    static byte[] result(Locale locale) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        Exchange.writeResult(
                Exchange.resolveMonth(
                                PolicySource.of(BuiltInPolicies.xinsheng2020No52()), new ByteArrayInputStream(facts()))
                        .orElseThrow()
                        .settle(),
                locale,
                result);
        return result.toByteArray();
    }

    /** The policy and the facts, handed in over the line. */
    static void begin(Host host) {
        accepted(host.post(OFFICE, "/policies", "policy", policy()));
        accepted(host.to("PUT", MONTH + "/facts?replaces=0")
                .by(OFFICE)
                .key("facts")
                .json(facts())
                .send());
    }

    /** Takes the month up to a step, and returns the fingerprint of what was prepared. */
    static String post(Host host) {
        String fingerprint =
                accepted(host.post(OFFICE, MONTH + "/prepare", "prepare", "")).field("whole");
        String agreed = "{\"fingerprint\": \"" + fingerprint + "\"}";
        accepted(host.post(HEAD, MONTH + "/approve", "approve", agreed));
        accepted(host.post(OFFICE, MONTH + "/post", "post", agreed));
        return fingerprint;
    }

    static Host.Answered accepted(Host.Answered answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }
}
