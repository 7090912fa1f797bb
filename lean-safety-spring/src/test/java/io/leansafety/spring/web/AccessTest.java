package io.leansafety.spring.web;

import static io.leansafety.spring.web.Sample.accepted;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.value.EnterpriseId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

/**
 * Who gets what: each resource by the company's office and its head, the office of the unit, the leader of the team and
 * one of another unit, a worker of the unit, somebody who is in no organization, and the office of another enterprise.
 */
class AccessTest {
    private static final List<String> USERS =
            List.of("YF/E006", "YF/E001", "YF/E026", "YF/E053", "YF/E061", "YF/E100", "YF/X999", "QT/E006");
    private static final Host HOST = Host.start();
    private static final TreeSet<String> READ = new TreeSet<>();

    @BeforeAll
    static void work() {
        Sample.begin(HOST);
        Sample.post(HOST);
        accepted(HOST.post(Sample.OFFICE, Sample.MONTH + "/publish", "publish", ""));
        accepted(HOST.post(
                Sample.OFFICE, "/catalogs", "catalog", Sample.catalog().replace("2025-12-16", "2026-01-01")));
        accepted(HOST.post("YF/E009", "/findings", "finding", """
                {"id": "F1", "finding": {"foundOn": "%s", "finder": "COMPANY", "foundBy": "E009", "item": "V-G01",
                 "subject": "T111", "offender": "E100", "shift": "EARLY"}}""".formatted(Sample.today())));
        accepted(HOST.post(Sample.OFFICE, "/findings/F1/issue", "issue", ""));
        accepted(HOST.post("YF/E009", "/hazards", "hazard", """
                {"id": "Z1", "subject": "T111", "item": "H-C01", "finder": "COMPANY", "quantity": 1, "what": "x"}"""));
        accepted(HOST.post("YF/E053", "/handovers", "handover", """
                {"id": "J1", "from": "T111", "to": "T112", "shift": "EARLY", "states": []}"""));
        accepted(HOST.post("YF/E009", "/hazards", "second", """
                {"id": "Z2", "subject": "T211", "item": "H-C01", "finder": "COMPANY", "quantity": 1, "what": "x"}"""));
        accepted(HOST.post("YF/E010", "/hazards/Z2/register", "register", ""));
        accepted(HOST.post("YF/E041", "/tenders", "tender", """
                {"id": "B1", "hazard": "Z2", "from": "W21", "item": "Z-02", "quantity": 1,
                 "reason": "LACK_OF_CAPACITY"}"""));
        accepted(HOST.post("YF/E033", "/assessments/daily-scores", "score", """
                {"id": "A1", "person": "E053", "day": "%s", "score": "90"}""".formatted(Sample.today())));
        accepted(HOST.post("YF/E026", "/checklists/duty-drafts", "draft", """
                {"replaces": 0, "list": {"person": "E053", "from": "2030-01-01", "state": "DRAFT", "clauses": []}}"""));
        accepted(HOST.post("QT/E006", "/policies", "policy", Sample.policy()));
        accepted(HOST.to("PUT", Sample.MONTH + "/facts")
                .by("QT/E006")
                .key("facts")
                .json(Sample.facts())
                .send());
    }

    /** Every path that is read, by the users in their order. */
    @ParameterizedTest
    @CsvSource({
        "/policies,                           200 200 200 200 200 200 403 200",
        "/policies/in-force?month=2025-12,    200 200 200 200 200 200 403 200",
        "/organizations,                      200 200 403 403 403 403 403 200",
        "/organizations/in-force?day=2026-02-02, 200 200 403 403 403 403 403 200",
        "/catalogs,                           200 200 200 200 200 200 403 200",
        "/catalogs/in-force?day=2026-02-02,   200 200 200 200 200 200 403 200",
        "/checklists,                         200 200 200 200 200 200 403 404",
        "/checklists/versions,                200 200 200 200 200 200 403 200",
        "/months,                             200 200 200 200 200 200 403 200",
        "/months/2025-12,                     200 200 200 200 200 200 403 200",
        "/months/2025-12/facts,               200 200 403 403 403 403 403 200",
        "/months/2025-12/dry-run,             200 200 403 403 403 403 403 200",
        "/months/2025-12/result,              200 200 403 403 403 403 403 404",
        "/months/2025-12/result/facts,        200 200 403 403 403 403 403 404",
        "/months/2025-12/publication,         200 200 200 200 200 200 403 404",
        "/months/2025-12/result/statements/E100, 200 200 403 403 403 200 403 404",
        "/journal,                            200 200 403 403 403 403 403 200",
        "/journal/balances,                   200 200 403 403 403 403 403 200",
        "/journal/verification,               200 200 403 403 403 403 403 200",
        "/journal/verification/1/0000000000000000000000000000000000000000000000000000000000000000,"
                + " 200 200 403 403 403 403 403 200",
        "/assessments,                        200 200 200 200 200 200 403 200",
        "/assessments/A1/versions,            200 200 200 200 404 404 404 404",
        "/assessments/A1,                     200 200 200 200 404 404 404 404",
        "/assessments/state?month=2026-01,    200 200 403 403 403 403 403 200",
        "/findings,                           200 200 200 200 200 200 403 200",
        "/findings/lapsing,                   200 200 200 200 200 200 403 200",
        "/findings/statistics,                200 200 200 200 200 200 403 200",
        "/findings/F1,                        200 200 200 200 200 200 404 404",
        "/findings/F1/versions,               200 200 200 200 200 200 404 404",
        "/findings/F1/price,                  200 200 200 200 200 200 404 404",
        "/findings/F1/document,               200 200 200 200 403 200 404 404",
        "/hazards,                            200 200 200 200 200 200 403 200",
        "/hazards/overdue?day=2026-02-02,     200 200 200 200 200 200 403 200",
        "/hazards/long-overdue?day=2026-02-02, 200 200 200 200 200 200 403 200",
        "/hazards/statistics?day=2026-02-02,  200 200 200 200 200 200 403 200",
        "/hazards/Z1/versions,                200 200 200 200 200 200 404 404",
        "/hazards/Z1,                         200 200 200 200 200 200 404 404",
        "/handovers,                          200 200 200 200 200 200 403 200",
        "/handovers/open?subject=T111,        200 200 200 200 200 200 403 200",
        "/handovers/J1/versions,              200 200 200 200 200 200 404 404",
        "/handovers/J1,                       200 200 200 200 200 200 404 404",
        "/tenders,                            200 200 200 200 200 200 403 200",
        "/tenders/B1/versions,                200 200 200 200 200 200 404 404",
        "/tenders/B1,                         200 200 200 200 200 200 404 404",
        "/schemas/month.schema.json,          200 200 200 200 200 200 200 200",
        "/openapi.json,                       200 200 200 200 200 200 200 200"
    })
    void whoReadsWhat(String path, String statuses) {
        READ.add(path);
        assertThat(USERS.stream()
                        .map(user -> HOST.get(user, path).status() + "")
                        .toList())
                .containsExactly(statuses.split(" ", -1));
    }

    @AfterAll
    static void everyPathThatIsReadIsInTheTable() {
        List<Route> routes = Routes.of(HOST.market(), Host.BASE);
        HOST.close();
        assertThat(routes.stream()
                        .filter(route -> route.method().equals(HttpMethod.GET))
                        .map(Route::path))
                .allMatch(template -> READ.stream()
                        .map(path -> path.replaceFirst("\\?.*", ""))
                        .anyMatch(path -> path.matches(template.replaceAll("\\{[a-z]+}", "[^/]+"))));
    }

    /** Each step with what is another enterprise's, or was never there, by somebody who may take it in their own. */
    static Stream<Route> steps() {
        return Routes.of(HOST.market(), Host.BASE).stream()
                .filter(route -> route.input().given().contains("id"));
    }

    @Test
    void whatIsAnotherEnterprisesIsNotThereWhateverIsAskedOfIt() {
        Map<String, String> there =
                Map.of("findings", "F1", "hazards", "Z1", "handovers", "J1", "tenders", "B1", "assessments", "A1");
        assertThat(steps()).hasSizeGreaterThan(30).allSatisfy(route -> {
            String id = requireNonNull(there.get(route.path().split("/", -1)[1]));
            Host.Answered foreign = asked("QT/E006", route, id);
            Host.Answered missing = asked("YF/E006", route, "NONE");

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.text().replace(id, "NONE")).isEqualTo(missing.text());
        });
    }

    private static Host.Answered asked(String user, Route route, String id) {
        return HOST.post(user, route.path().replace("{id}", id), "foreign", Bodies.of(route, "x"));
    }

    /** The steps of a month, by each user: nobody but the offices. */
    @ParameterizedTest
    @CsvSource({"prepare", "approve", "post", "publish", "close", "discard", "reverse"})
    void nobodyButTheOfficesTakesAStepWithAMonth(String step) {
        for (String user : USERS.subList(2, 7)) {
            Host.Answered answer = HOST.post(
                    user,
                    Sample.MONTH + "/" + step,
                    "by-" + user.replace('/', '-') + step,
                    List.of("approve", "post").contains(step) ? "{\"fingerprint\": \"" + "0".repeat(64) + "\"}" : "");

            assertThat(answer.status()).as(user).isIn(403, 409);
        }
        assertThat(HOST.get(Sample.OFFICE, Sample.MONTH).text()).startsWith("{\"state\":\"PUBLISHED\",\"revision\":1,");
    }

    /** Though no organization is published, and the desks ask nobody for a role: one was handed in with the month. */
    @ParameterizedTest
    @CsvSource({"/organizations", "/organizations/preview", "/policies", "/policies/preview"})
    void nobodyButTheOfficesPublishesWhatSaysWhoMayDoWhat(String path) {
        String command = path.startsWith("/policies") ? Sample.policy() : Sample.organization();
        for (String user : USERS.subList(2, 7)) {
            Host.Answered answer = HOST.post(user, path, "published-by-" + user.replace('/', '-'), command);

            assertThat(answer.status()).as(user).isEqualTo(403);
        }
        assertThat(HOST.market().organization().published(new EnterpriseId("YF")))
                .isEmpty();
    }

    /** Every first step, by somebody who is in no organization, with what is in form. */
    @Test
    void whoeverIsInNoOrganizationBeginsNothing() {
        List<Route> first = Routes.of(HOST.market(), Host.BASE).stream()
                .filter(route -> route.method().equals(HttpMethod.POST))
                .filter(route -> route.input().isWrite() && !route.path().contains("{"))
                .toList();

        assertThat(first)
                .hasSizeGreaterThan(15)
                .allSatisfy(route -> assertThat(
                                HOST.post("YF/X999", route.path(), "by-nobody", Bodies.of(route, "T111"))
                                        .status())
                        .as(route.operation())
                        .isBetween(400, 499));
    }

    @Test
    void nobodyButTheOfficesHandsInFacts() {
        for (String user : USERS.subList(2, 7)) {
            Host.Answered answer = HOST.to("PUT", Sample.MONTH + "/facts?replaces=1")
                    .by(user)
                    .key("facts-by-" + user.replace('/', '-'))
                    .json(Sample.facts())
                    .send();

            assertThat(answer.status()).as(user).isEqualTo(403);
        }
    }

    @Test
    void aListLeavesOutWhatIsNotForWhoAsks() {
        assertThat(HOST.get("YF/E053", "/assessments").text()).contains("\"id\":\"A1\"");
        assertThat(HOST.get("YF/E061", "/assessments").text()).isEqualTo("{\"dossiers\":[]}\n");
        assertThat(HOST.get("QT/E006", "/findings").text()).isEqualTo("{\"dossiers\":[]}\n");
        assertThat(Arrays.asList(HOST.get("QT/E006", "/journal").text())).containsExactly("{\"entries\":[]}\n");
    }
}
