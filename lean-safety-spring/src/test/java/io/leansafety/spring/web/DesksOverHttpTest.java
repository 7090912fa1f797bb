package io.leansafety.spring.web;

import static io.leansafety.spring.web.Sample.OFFICE;
import static io.leansafety.spring.web.Sample.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work at every desk over the line; what is answered is held to the OpenAPI document. */
class DesksOverHttpTest {
    private static final String DIRECTOR = "YF/E033";
    private static final String LEADER = "YF/E053";
    private static final String UNIT_OFFICE = "YF/E026";
    private static final Host HOST = Host.start();

    @BeforeAll
    static void publish() {
        Sample.publish(HOST);
    }

    @AfterAll
    static void close() {
        HOST.close();
    }

    private static String finding(String id) {
        return """
                {"id": "%s", "finding": {"foundOn": "%s", "finder": "COMPANY", "foundBy": "E009", "item": "V-G01",
                 "subject": "T111", "offender": "E100", "shift": "EARLY"}}""".formatted(id, Sample.today());
    }

    private static String hazard(String id) {
        return """
                {"id": "%s", "subject": "T111", "item": "H-C01", "finder": "COMPANY", "quantity": 1, "what": "护栏缺失"}""".formatted(id);
    }

    @Test
    void aFindingGoesFromTheShopFloorToItsSlip() {
        assertThat(accepted(HOST.post("YF/E009", "/findings/preview", "-", finding("F1")))
                        .field("subject"))
                .isEqualTo("T111");
        Host.Answered recorded = accepted(HOST.post("YF/E009", "/findings", "record-1", finding("F1")));
        assertThat(recorded.text()).contains("\"state\":\"RECORDED\"", "\"occurrence\":1");
        Host.Answered issued = accepted(HOST.post(OFFICE, "/findings/F1/issue", "issue-1", ""));
        assertThat(issued.field("document")).endsWith("-" + Sample.today().getYear() + "-SLIP-0001");
        accepted(HOST.post(LEADER, "/findings/F1/appeal", "appeal-1", "{\"reason\": \"当时停机\"}"));

        assertThat(accepted(HOST.get(LEADER, "/findings/F1")).text()).contains("当时停机", "\"state\":\"APPEALED\"");
        assertThat(accepted(HOST.get(LEADER, "/findings/F1/versions")).text().split("\"step\""))
                .hasSize(4);
        assertThat(accepted(HOST.get(LEADER, "/findings/F1/price")).text()).contains("\"payer\":\"T111\"");
        Host.Answered document = accepted(HOST.get(OFFICE, "/findings/F1/document"));
        assertThat(document.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(document.text()).contains("臧建国");
        assertThat(accepted(HOST.get(LEADER, "/findings/statistics")).text()).contains("\"bySubject\":{\"T111\":");
        assertThat(accepted(HOST.get(LEADER, "/findings/lapsing")).text()).contains("\"findings\":[]");
    }

    @Test
    void aHazardGoesRoundTheLoopAndIsHandedOverOrTendered() {
        accepted(HOST.post("YF/E009", "/hazards", "find-1", hazard("Z1")));
        accepted(HOST.post("YF/E009", "/hazards/Z1/register", "register-1", ""));
        Host.Answered open = accepted(HOST.get(LEADER, "/handovers/open?subject=T111"));
        assertThat(open.text()).contains("\"state\":\"REGISTERED\"", "护栏缺失");
        Host.Answered proposed = accepted(HOST.post(
                LEADER,
                "/handovers",
                "propose-1",
                "{\"id\": \"J1\", \"from\": \"T111\", \"to\": \"T112\", \"shift\": \"EARLY\","
                        + " \"states\": [{\"hazard\": \"Z1\", \"state\": \"UNRECTIFIED\"}]}"));
        assertThat(proposed.text()).contains("\"hazards\":[\"Z1\"]", "\"versions\":[2]");
        accepted(HOST.post("YF/E054", "/handovers/J1/accept", "accept-1", ""));
        assertThat(accepted(HOST.get(LEADER, "/handovers/J1/versions")).text()).contains("\"step\":\"ACCEPT\"");
        assertThat(accepted(HOST.get(LEADER, "/hazards/Z1/versions")).text()).contains("\"subject\":\"T112\"");
        Host.Answered applied = accepted(HOST.post(
                DIRECTOR,
                "/tenders",
                "apply-1",
                "{\"id\": \"B1\", \"hazard\": \"Z1\", \"from\": \"W11\", \"item\": \"Z-02\", \"quantity\": 1,"
                        + " \"reason\": \"LACK_OF_CAPACITY\"}"));
        assertThat(applied.text()).contains("\"state\":\"APPLIED\"");
        assertThat(accepted(HOST.get(LEADER, "/tenders")).text()).contains("\"hazard\":\"Z1\"");
        assertThat(accepted(HOST.get(LEADER, "/hazards/overdue?day=" + Sample.today()))
                        .text())
                .contains("[]");
        assertThat(accepted(HOST.get(LEADER, "/hazards/long-overdue?day=" + Sample.today()))
                        .text())
                .contains("[]");
        assertThat(accepted(HOST.get(LEADER, "/hazards/statistics?day=" + Sample.today()))
                        .text())
                .contains("\"found\":");
    }

    @Test
    void anEntryIsGivenAmendedAndTakenBack() {
        Host.Answered given = accepted(HOST.post(
                DIRECTOR,
                "/assessments/daily-scores",
                "score-1",
                "{\"id\": \"A1\", \"person\": \"E053\", \"day\": \"" + Sample.today() + "\", \"score\": 91.5}"));
        assertThat(given.text()).contains("\"score\":\"91.50\"");
        Host.Answered amended = accepted(HOST.post(
                DIRECTOR,
                "/assessments/A1/amend",
                "amend-1",
                "{\"replaces\": 1, \"to\": {\"newScore\": {\"score\": \"93\"}}, \"reason\": \"看错\"}"));
        assertThat(amended.text()).contains("\"score\":\"93.00\"", "\"version\":2");
        Host.Answered stale =
                HOST.post(DIRECTOR, "/assessments/A1/withdraw", "withdraw-1", "{\"replaces\": 1, \"reason\": \"重复\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.field("code")).isEqualTo("stale-entry");
        assertThat(accepted(HOST.get(
                                OFFICE,
                                "/assessments/state?month="
                                        + Sample.today().toString().substring(0, 7)))
                        .text())
                .contains("\"missing\":");
    }

    @Test
    void checklistsAreDraftedAndReadBack() {
        Host.Answered drafted = accepted(HOST.post(
                UNIT_OFFICE,
                "/checklists/duty-drafts",
                "draft-1",
                "{\"replaces\": 0, \"list\": {\"person\": \"E053\", \"from\": \"2030-01-01\", \"state\": \"DRAFT\","
                        + " \"clauses\": [{\"id\": \"C1\", \"text\": \"班前会\", \"basis\": [\"GD3\"], \"required\": 4,"
                        + " \"period\": \"MONTH\", \"weight\": 100}]}}"));
        assertThat(drafted.text()).contains("\"number\":1");
        Host.Answered latest = accepted(HOST.get(LEADER, "/checklists"));
        assertThat(latest.header("ETag")).isEqualTo("\"1\"");
        assertThat(latest.text()).contains("班前会");
        assertThat(accepted(HOST.get(LEADER, "/checklists/versions")).text()).contains("班前会");
        Host.Answered refused = HOST.post(
                UNIT_OFFICE,
                "/checklists/publish",
                "publish-1",
                "{\"replaces\": 1, \"effect\": \"BY_FACT_DATE\","
                        + " \"versions\": [{\"kind\": \"DUTY\", \"person\": \"E053\", \"from\": \"2030-01-01\"}]}");
        assertThat(refused.field("code")).isEqualTo("illegal-step");
    }

    @Test
    void whatIsPublishedIsReadBackAsItWasHandedIn() {
        assertThat(accepted(HOST.get(LEADER, "/policies")).text()).contains("\"id\":\"xinsheng-2020-52\"");
        assertThat(accepted(HOST.get(LEADER, "/policies/in-force?month=2025-12"))
                        .text())
                .startsWith("{\"format\":\"lean-safety-policy/1\"");
        assertThat(accepted(HOST.get(OFFICE, "/organizations")).text()).contains("\"number\":1", "臧建国");
        assertThat(accepted(HOST.get(OFFICE, "/organizations/in-force?day=" + Sample.today()))
                        .text())
                .startsWith("{\"subjects\":[\n{\"id\":\"YF\"");
        assertThat(accepted(HOST.get(LEADER, "/catalogs")).text()).contains("\"deductions\":[");
        assertThat(accepted(HOST.get(LEADER, "/catalogs/in-force?day=" + Sample.today()))
                        .text())
                .contains("\"owner\":\"YF\"");
    }

    @Test
    void previewsWriteNothing() {
        String later = Sample.catalog()
                .replace("2025-12-16", Sample.today().plusYears(1).toString());
        Host.Answered preview = accepted(HOST.post(OFFICE, "/catalogs/preview", "-", later));

        assertThat(preview.text()).contains("\"findings\":{\"month\":");
        assertThat(accepted(HOST.get(LEADER, "/catalogs")).text()).doesNotContain("\"number\":2");
        assertThat(HOST.post(OFFICE, "/organizations/preview", "-", Sample.organization())
                        .status())
                .isEqualTo(200);
        assertThat(HOST.post(OFFICE, "/policies/preview", "-", Sample.policy()).field("code"))
                .isEqualTo("policy-published");
    }

    @Test
    void whatIsFoundComesPageByPage() {
        for (int i = 1; i <= 5; i++) {
            accepted(HOST.post(
                    "YF/E009", "/hazards", "page-" + i, hazard("P" + i).replace("T111", "T211")));
        }
        Host.Answered first = accepted(HOST.get(LEADER, "/hazards?subject=T211&limit=2"));
        Host.Answered second = accepted(HOST.get(LEADER, first.field("next")));
        Host.Answered third = accepted(HOST.get(LEADER, second.field("next")));

        assertThat(first.header("Link")).isEqualTo("<" + first.field("next") + ">; rel=\"next\"");
        assertThat(first.text() + second.text() + third.text())
                .contains("\"id\":\"P1\"", "\"id\":\"P2\"", "\"id\":\"P3\"", "\"id\":\"P4\"", "\"id\":\"P5\"");
        assertThat(first.text()).contains("\"id\":\"P5\"");
        assertThat(third.text()).contains("\"id\":\"P1\"").doesNotContain("next");
        Host.Answered tooLong = HOST.get(LEADER, "/hazards?limit=1001");
        assertThat(tooLong.field("code")).isEqualTo("too-great");
        assertThat(tooLong.field("path")).isEqualTo("limit");
        assertThat(HOST.get(LEADER, "/hazards?subject=T211&limit=2&day=%0d%0aX-Evil:%201&month=%22%3E,%3Cx%3E")
                        .header("Link"))
                .as("nothing but what the route takes")
                .isEqualTo(first.header("Link"));
    }
}
