package io.leansafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.Exchange;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.ResolvedMonth;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the application's users have of it, over HTTP, whichever database it runs on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostContract {
    private static final Path SAMPLE = Path.of("../sample-company/month-2025-12.json");
    private static final String DECEMBER = "/months/2025-12";
    private static final String OFFICE = "E006";
    private static final String HEAD = "E001";
    private static final int READERS = 50;

    private final RunningHost host;

    HostContract(RunningHost host) {
        this.host = host;
    }

    @AfterAll
    void stop() {
        host.close();
    }

    /** The wages come from the application's payroll, the rest is handed in. */
    @Test
    void theSampleMonthIsSettledByItsUsersToWhatTheExchangeSays() throws IOException {
        Replies.done(host.put(OFFICE, DECEMBER + "/facts?replaces=1", written(sample().withWages(List.of()))));
        Replies.done(host.post(OFFICE, DECEMBER + "/prepare"));
        Replies.refused(host.agree(OFFICE, DECEMBER, "approve"), 403);
        Replies.done(host.agree(HEAD, DECEMBER, "approve"));
        Replies.done(host.agree(OFFICE, DECEMBER, "post"));
        Replies.done(host.post(OFFICE, DECEMBER + "/publish"));
        Replies.done(host.post(OFFICE, DECEMBER + "/close"));

        assertThat(RunningHost.text(Replies.done(host.get(OFFICE, DECEMBER + "/result"))))
                .isEqualTo(expected());
        assertEverybodyReadsTheirOwn();
    }

    private void assertEverybodyReadsTheirOwn() {
        String statement = DECEMBER + "/result/statements/E055";
        assertThat(RunningHost.text(Replies.done(host.get("E055", statement)))).contains("\"90.00\"");
        Replies.refused(host.get("E056", statement), 403);
        Replies.refused(host.get("E055", DECEMBER + "/result"), 403);
        Replies.done(host.get("E055", DECEMBER + "/publication"));
    }

    private static MonthFacts sample() throws IOException {
        try (InputStream from = new BufferedInputStream(Files.newInputStream(SAMPLE))) {
            return Exchange.readMonth(from).orElseThrow();
        }
    }

    private static byte[] written(MonthFacts facts) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Exchange.writeMonth(facts, to);
        return to.toByteArray();
    }

    private static String expected() throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Exchange.writeResult(
                ResolvedMonth.of(BuiltInPolicies.xinsheng2020No52(), sample())
                        .orElseThrow()
                        .settle(),
                Locale.CHINESE,
                to);
        return to.toString(StandardCharsets.UTF_8);
    }

    @Test
    void fiveThousandPeopleArePostedWithinFiveSeconds() {
        LargeCompany company = new LargeCompany(host, "LARGE");
        String month = company.approved();
        long start = System.nanoTime();
        Replies.done(host.agree(company.login(LargeCompany.CLERK), month, "post"));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        System.out.println(getClass().getSimpleName() + ": posting " + LargeCompany.PEOPLE + " people took " + took);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoReadsDuringAPostSeesAllOfItOrNothing() throws InterruptedException, ExecutionException {
        LargeCompany company = new LargeCompany(host, "READ");
        String month = company.approved();
        String before = balances(company);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean isPosted = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> reading = IntStream.range(0, READERS)
                    .mapToObj(i -> readers.submit(read(company, isPosted, seen)))
                    .toList();
            HttpResponse<byte[]> posted = host.agree(company.login(LargeCompany.CLERK), month, "post");
            isPosted.set(true);
            Replies.done(posted);
            for (Future<Integer> reader : reading) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            readers.shutdown();
        }
        String after = balances(company);

        assertThat(after).isNotEqualTo(before);
        assertThat(seen).containsExactlyInAnyOrder(before, after);
    }

    /** Reads until the month is posted, and once more; how often. */
    private Callable<Integer> read(LargeCompany company, AtomicBoolean isPosted, Set<String> seen) {
        return () -> {
            boolean isLast = false;
            for (int times = 1; ; times++) {
                seen.add(balances(company));
                if (isLast) {
                    return times;
                }
                isLast = isPosted.get();
            }
        };
    }

    private String balances(LargeCompany company) {
        return RunningHost.text(Replies.done(host.get(company.login(LargeCompany.CLERK), "/journal/balances")));
    }
}
