package io.leansafety.port;

import io.leansafety.ledger.SealedEntry;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.RequestKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Each port's methods, as what writes one thing into a store, and as what an enterprise reads from it. */
final class Filled {
    private Filled() {}

    /** Everything that writes inside of a unit, by port and method. */
    static Map<String, Runnable> writes(Ports ports, EnterpriseId enterprise) {
        Map<String, Runnable> writes = new LinkedHashMap<>();
        writes.put(
                "Policies.publish",
                () -> ports.policies().publish(enterprise, Stored.policy("a", LocalDate.of(2020, 1, 1))));
        writes.put(
                "ReceivedMonths.add", () -> ports.receivedMonths().add(Stored.received(enterprise, Stored.OCTOBER, 1)));
        writes.put("Runs.add", () -> ports.runs().add(Stored.step(enterprise, Stored.OCTOBER, 1)));
        writes.put(
                "Runs.keep",
                () -> ports.runs()
                        .keep(Stored.run(enterprise, Stored.OCTOBER, 1, Stored.figures(Stored.OCTOBER, "F1"))));
        writes.put("JournalEntries.add", () -> ports.journalEntries().add(Stored.entries(enterprise, 2)));
        writes.put("Requests.add", () -> ports.requests().add(Stored.request(enterprise, "K1")));
        writes.put("Outbox.add", () -> ports.outbox().add(Stored.event(enterprise, 1)));
        writes.put("Outbox.delivered", () -> ports.outbox().delivered(List.of(Stored.event(enterprise, 1))));
        return writes;
    }

    /** Everything that an enterprise can be asked for, by port and method. */
    static Map<String, Function<EnterpriseId, Object>> reads(Ports ports) {
        Map<String, Function<EnterpriseId, Object>> reads = new LinkedHashMap<>();
        reads.put("Policies.of", ports.policies()::of);
        reads.put("ReceivedMonths.latest", of -> ports.receivedMonths().latest(of, Stored.OCTOBER));
        reads.put("ReceivedMonths.newest", ports.receivedMonths()::newest);
        reads.put("Runs.history", of -> ports.runs().history(of, Stored.OCTOBER));
        reads.put("Runs.months", ports.runs()::months);
        reads.put("Runs.find", of -> ports.runs().find(of, Stored.OCTOBER, 1));
        reads.put("Runs.figures", of -> ports.runs().figures(of, Stored.OCTOBER));
        reads.put("Runs.settled", of -> ports.runs().settled(of, Stored.references("F1")));
        reads.put("JournalEntries.end", of -> ports.journalEntries().end(of).sequence());
        reads.put("JournalEntries.read", of -> journal(ports, of));
        reads.put("JournalEntries.postedBy", of -> ports.journalEntries().postedBy(of, Stored.OCTOBER, 1));
        reads.put("JournalEntries.concerning", of -> ports.journalEntries().concerning(of, Stored.OCTOBER));
        reads.put("Requests.find", of -> ports.requests().find(of, new RequestKey("K1")));
        reads.put("Anchors.latest", of -> ports.anchors().latest(of));
        return reads;
    }

    /** All that an enterprise has, and all that is told to the host. */
    static Map<String, Object> of(Ports ports, EnterpriseId enterprise) {
        Map<String, Object> contents = new LinkedHashMap<>();
        reads(ports).forEach((name, read) -> contents.put(name, read.apply(enterprise)));
        contents.put("Outbox.pending", ports.outbox().pending(100));
        return contents;
    }

    private static List<SealedEntry> journal(Ports ports, EnterpriseId enterprise) {
        List<SealedEntry> entries = new ArrayList<>();
        ports.journalEntries().read(enterprise, entries::add);
        return entries;
    }
}
