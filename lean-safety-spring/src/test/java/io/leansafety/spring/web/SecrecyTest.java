package io.leansafety.spring.web;

import static io.leansafety.spring.web.Sample.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.market.Canary;
import io.leansafety.rule.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is handed in stays where it is handed in, and is never taken for anything but what it is. */
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTest {
    /** Fails with what it was given, for the enterprise BAD, as a driver does. */
    @Configuration(proxyBeanMethods = false)
    static class Failing {
        @Bean
        ReadAccess failing() {
            return who -> {
                if (who.enterprise().value().equals("BAD")) {
                    throw new IllegalStateException("Key (name)=(" + Canary.NAME + ") is not unique");
                }
                return reading -> true;
            };
        }
    }

    private static byte[] song() {
        return new String(Sample.facts(), StandardCharsets.UTF_8)
                .replaceAll("\"name\": \"[^\"]*\"", "\"name\": \"" + Canary.NAME + "\"")
                .replaceAll("\"performance\": \"[^\"]*\"", "\"performance\": \"" + Canary.WAGE + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Everything is logged but by the server itself, which at that level writes down every byte that it is sent. */
    @Test
    @Fault({"RB-S10", "RB-S12"})
    void noNameAndNoWageReachesALog(CapturedOutput output) {
        try (Host host = Host.start(
                List.of(Host.Application.class, Failing.class),
                "--logging.level.root=TRACE",
                "--logging.level.org.apache.coyote=INFO",
                "--logging.level.org.apache.tomcat=INFO")) {
            Sample.accepted(host.post(OFFICE, "/policies", "policy", Sample.policy()));
            Host.Asked facts =
                    host.to("PUT", Sample.MONTH + "/facts").by(OFFICE).key("facts");
            Sample.accepted(facts.json(song()).send());
            Sample.post(host);
            assertThat(host.get(OFFICE, Sample.MONTH + "/facts").text()).contains(Canary.NAME, "91357.83");
            assertThat(host.get(OFFICE, Sample.MONTH + "/result").status()).isEqualTo(200);
            for (Host.Answered refused : refused(host)) {
                assertThat(refused.status()).isGreaterThanOrEqualTo(400);
                assertThat(refused.text()).matches(text -> !Canary.sings(text));
            }

            assertThat(output.getAll())
                    .contains("DispatcherServlet", "TRACE", "revision 1 POST", "policies.published failed");
            assertThat(output.getAll().lines().filter(Canary::sings)).isEmpty();
        }
    }

    private static List<Host.Answered> refused(Host host) {
        String song = new String(song(), StandardCharsets.UTF_8);
        return List.of(
                host.to("PUT", Sample.MONTH + "/facts?replaces=7")
                        .by(OFFICE)
                        .key("stale")
                        .json(song)
                        .send(),
                host.to("PUT", Sample.MONTH + "/facts")
                        .by(OFFICE)
                        .key("facts")
                        .json(Sample.facts())
                        .send(),
                host.to("PUT", "/months/2026-01/facts")
                        .by(OFFICE)
                        .key("month")
                        .json(song)
                        .send(),
                host.to("PUT", Sample.MONTH + "/facts")
                        .by(OFFICE)
                        .key("cut")
                        .json(song.substring(0, 60_000))
                        .send(),
                host.to("PUT", Sample.MONTH + "/facts")
                        .by(OFFICE)
                        .key("type")
                        .json(song.replace("\"level\"", "\"lvl\""))
                        .send(),
                host.post(
                        OFFICE, "/organizations", "org", "{\"organization\": " + song + ", \"effect\": \"IMMEDIATE\"}"),
                host.get("BAD/E006", "/policies"));
    }

    /** In every text, id and list of every command, and where a path or a parameter is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*191919}",
                "#{7*191919}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "%{7*191919}",
                "T(java.lang.Math).random()"
            })
    @Fault("RB-S06")
    void noTextIsEverEvaluated(String expression, CapturedOutput output) {
        try (Host host = Host.start()) {
            Sample.publish(host);
            List<Route> commands = Routes.of(host.market(), Host.BASE).stream()
                    .filter(route ->
                            route.input().body().filter(Class.class::isInstance).isPresent())
                    .toList();
            assertThat(commands).hasSizeGreaterThan(40);
            for (Route route : commands) {
                for (String text : List.of(expression, "A1")) {
                    Host.Answered answer = host.post(
                            OFFICE,
                            route.path().replace("{id}", "A1").replace("{month}", "2026-01"),
                            route.operation() + text.length(),
                            Bodies.of(route, text).replace("\"reason\": \"A1\"", "\"reason\": \"" + expression + "\""));

                    assertThat(answer.status()).as(route.operation()).isBetween(400, 499);
                    assertThat(answer.text()).doesNotContain("1343433", "java.lang.Runtime");
                }
            }
            assertThat(host.get(OFFICE, "/hazards?subject=%24%7B7*191919%7D").text())
                    .doesNotContain("1343433");
            assertThat(output.getAll()).doesNotContain("1343433");
        }
    }

    /** A text that may say anything is kept and given back as it was. */
    @Test
    @Fault("RB-S06")
    void aTextIsGivenBackAsItWas() {
        String text = "${7*191919} #{x} %n {0} ${jndi:ldap://x}";
        try (Host host = Host.start()) {
            Sample.publish(host);
            Host.Answered kept = Sample.accepted(host.post("YF/E009", "/hazards", "find", """
                    {"id": "Z1", "subject": "T111", "item": "H-C01", "finder": "COMPANY", "quantity": 1, "what": "%s"}""".formatted(text)));

            assertThat(kept.field("what")).isEqualTo(text);
        }
    }
}
