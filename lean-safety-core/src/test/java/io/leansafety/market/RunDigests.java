package io.leansafety.market;

import com.google.common.hash.Hashing;
import io.leansafety.json.Exchange;
import io.leansafety.run.PostedRun;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.statement.PayrollMapping;
import io.leansafety.statement.PayrollSheet;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

/** Prints what a run comes to, in the locale of this JVM and one time zone after the other: a line of digests for each. */
public final class RunDigests {
    private static final List<String> CASES = List.of("carry-forward", "trades", "points-from-findings");

    private RunDigests() {}

    /**
     * Prints the digests.
     *
     * @param zones the time zones
     */
    public static void main(String[] zones) {
        for (String zone : zones) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            System.out.println(line());
        }
    }

    static String line() {
        StringBuilder line = new StringBuilder("run");
        for (String name : CASES) {
            WorkedMarket worked = new WorkedMarket("XS", name);
            PostedRun run = worked.post();
            MonthSettlement month = worked.market
                    .months()
                    .posted(worked.enterprise, WorkedMarket.OCTOBER)
                    .orElseThrow();
            line.append(' ').append(run.fingerprint().whole().hex());
            line.append(' ')
                    .append(worked.market
                            .journal()
                            .verify(worked.enterprise)
                            .end()
                            .hash());
            line.append(' ').append(digest(out -> Exchange.writeResult(month, Locale.CHINESE, out)));
            line.append(' ').append(digest(out -> Exchange.writeMonth(run.facts(), out)));
            line.append(' ')
                    .append(digest(out ->
                            PayrollSheet.write(month, PayrollMapping.standard(Locale.CHINESE), Locale.CHINESE, out)));
        }
        return line.toString();
    }

    private static String digest(Consumer<ByteArrayOutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return Hashing.sha256().hashBytes(out.toByteArray()).toString();
    }
}
