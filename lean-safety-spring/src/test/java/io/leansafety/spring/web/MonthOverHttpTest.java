package io.leansafety.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample company's December over the line, by its users of each role. */
class MonthOverHttpTest {
    private static final Host HOST = Host.start();
    private static String fingerprint = "";

    @BeforeAll
    static void post() {
        Sample.begin(HOST);
        fingerprint = Sample.post(HOST);
        Sample.accepted(HOST.post(Sample.OFFICE, Sample.MONTH + "/publish", "publish", ""));
    }

    @AfterAll
    static void close() {
        HOST.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh", "en-GB, en", "'zh-TW;q=0.4, en;q=0.9', en", "fr, en", "*;;, en"})
    void whatIsPostedIsTheExchangeResultByteForByte(String asked, String language) {
        Host.Answered posted = HOST.to("GET", Sample.MONTH + "/result")
                .by(Sample.OFFICE)
                .header("Accept-Language", asked)
                .send();

        assertThat(posted.bytes()).isEqualTo(Sample.result(Locale.forLanguageTag(language)));
        assertThat(posted.header("Content-Type")).isEqualTo("application/json");
        assertThat(posted.header("Content-Language")).isEqualTo(language);
    }

    @Test
    void tellsWhereTheMonthStands() {
        Host.Answered history = HOST.get(Sample.WORKER, Sample.MONTH);

        assertThat(history.text())
                .startsWith("{\"state\":\"PUBLISHED\",\"revision\":1,")
                .contains(fingerprint);
        assertThat(HOST.get(Sample.WORKER, "/months").text()).contains("[\"2025-12\"]");
    }

    @Test
    void theFactsComeBackWithTheirVersion() {
        Host.Answered facts = HOST.get(Sample.OFFICE, Sample.MONTH + "/facts");

        assertThat(facts.header("ETag")).isEqualTo("\"1\"");
        assertThat(facts.text()).startsWith("{\"format\":\"lean-safety-month/1\"");
        assertThat(HOST.get(Sample.OFFICE, Sample.MONTH + "/result/facts").text())
                .startsWith("{\"format\":\"lean-safety-month/1\"");
    }

    @Test
    void aReplayIsAnsweredTheSameAndSaysSo() {
        String agreed = "{\"fingerprint\": \"" + fingerprint + "\"}";
        Host.Answered again = HOST.post(Sample.OFFICE, Sample.MONTH + "/post", "post", agreed);
        Host.Answered once = HOST.post(Sample.OFFICE, Sample.MONTH + "/post", "post", agreed);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(once.text()).contains("\"step\":\"POST\"");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsAConflict() {
        Host.Answered other = HOST.post(Sample.OFFICE, Sample.MONTH + "/close", "post", "");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.field("code")).isEqualTo("request-key-used");
    }

    @Test
    void aStepThatIsNotForNowIsAConflict() {
        Host.Answered again = HOST.post(Sample.OFFICE, Sample.MONTH + "/prepare", "again", "");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.field("code")).isEqualTo("step-not-allowed");
    }

    @Test
    void whoHoldsNoneOfTheRolesIsForbidden() {
        Host.Answered worker = HOST.post(Sample.WORKER, Sample.MONTH + "/close", "close-by-worker", "");

        assertThat(worker.status()).isEqualTo(403);
        assertThat(worker.field("code")).isEqualTo("role-needed");
    }

    @Test
    void aPublicationIsForEverybodyOfTheOrganization() {
        Host.Answered publication = HOST.get(Sample.WORKER, Sample.MONTH + "/publication");

        assertThat(publication.text()).startsWith("{\"format\":\"lean-safety-publication/1\"");
    }

    @Test
    void aStatementIsForWhomItIsAbout() {
        assertThat(HOST.get(Sample.WORKER, Sample.MONTH + "/result/statements/E100")
                        .text())
                .startsWith("{\"format\":\"lean-safety-explanation/1\"");
        assertThat(HOST.get(Sample.WORKER, Sample.MONTH + "/result/statements/E101")
                        .status())
                .isEqualTo(403);
        assertThat(HOST.get(Sample.OFFICE, Sample.MONTH + "/result/statements/E101")
                        .status())
                .isEqualTo(200);
        assertThat(HOST.get(Sample.OFFICE, Sample.MONTH + "/result/statements/NOBODY")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMonthThatIsNotPostedHasNoResult() {
        Host.Answered none = HOST.get(Sample.OFFICE, "/months/2025-11/result");

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.field("code")).isEqualTo("not-posted");
    }

    @Test
    void theDryRunIsAResultWithItsFingerprint() {
        Host.Answered computed = HOST.get(Sample.OFFICE, Sample.MONTH + "/dry-run");

        assertThat(computed.text()).startsWith("{\"format\":\"lean-safety-result/1\"");
        assertThat(computed.header("ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void theJournalIsReadCheckedAndSummedUp() {
        assertThat(HOST.get(Sample.OFFICE, "/journal").text())
                .startsWith("{\"entries\":[\n{\"enterprise\":\"YF\",\"sequence\":1,");
        Host.Answered first = HOST.get(Sample.OFFICE, "/journal?limit=3");
        Host.Answered second = HOST.get(Sample.OFFICE, first.field("next"));
        assertThat(first.header("Link")).isEqualTo("<" + first.field("next") + ">; rel=\"next\"");
        assertThat(first.text()).contains("\"sequence\":3,").doesNotContain("\"sequence\":4,");
        assertThat(second.text()).startsWith("{\"entries\":[\n{\"enterprise\":\"YF\",\"sequence\":4,");
        assertThat(HOST.get(Sample.OFFICE, "/journal?after=-1").field("path")).isEqualTo("after");
        assertThat(HOST.get(Sample.OFFICE, "/journal?after=99999").text()).isEqualTo("{\"entries\":[]}\n");
        assertThat(HOST.get(Sample.OFFICE, "/journal/balances").text()).contains("\"CENTER:");
        Host.Answered verification = HOST.get(Sample.OFFICE, "/journal/verification");
        assertThat(verification.text()).doesNotContain("flaw");
        assertThat(HOST.get(Sample.OFFICE, "/journal/verification/1/" + "0".repeat(64))
                        .text())
                .contains("\"flaw\":{\"sequence\":1,\"kind\":\"REWRITTEN\"}");
    }
}
