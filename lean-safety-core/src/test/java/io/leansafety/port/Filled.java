package io.leansafety.port;

import com.google.common.base.Ascii;
import io.leansafety.ledger.SealedEntry;
import io.leansafety.life.Dossier;
import io.leansafety.life.Selection;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The methods of each of the {@link Ports}, as what writes one thing into a store, and as what an enterprise reads. */
public final class Filled {
    private Filled() {}

    /** Everything that writes inside of a unit, by port and method. */
    public static Map<String, Runnable> writes(Ports ports, EnterpriseId enterprise) {
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
        StoredPublications.kinds()
                .forEach(kind -> writes.put(named(kind.name(), "add"), () -> publish(kind, ports, enterprise)));
        StoredDossiers.kinds()
                .forEach(kind -> writes.put(named(kind.name(), "add"), () -> add(kind, ports, enterprise)));
        return writes;
    }

    private static <T> void publish(StoredPublications<T> kind, Ports ports, EnterpriseId enterprise) {
        kind.port().apply(ports).add(kind.version(enterprise, 2));
    }

    private static <D extends Dossier<?, ?>> void add(StoredDossiers<D> kind, Ports ports, EnterpriseId enterprise) {
        kind.port().apply(ports).add(kind.full().apply(Wanted.filed("D1").in(enterprise)));
    }

    /** A method of one of the ports, which may have its type in common with others. */
    static String named(String port, String method) {
        return Ascii.toUpperCase(port.substring(0, 1)) + port.substring(1) + "." + method;
    }

    /** Everything that an enterprise can be asked for, by port and method. */
    static Map<String, Function<EnterpriseId, Object>> reads(Ports ports) {
        Map<String, Function<EnterpriseId, Object>> reads = new LinkedHashMap<>();
        reads.put("Policies.of", ports.policies()::of);
        reads.put("ReceivedMonths.latest", of -> ports.receivedMonths().latest(of, Stored.OCTOBER));
        reads.put("ReceivedMonths.version", of -> ports.receivedMonths().version(of, Stored.OCTOBER));
        reads.put("ReceivedMonths.newest", ports.receivedMonths()::newest);
        reads.put("Runs.history", of -> ports.runs().history(of, Stored.OCTOBER));
        reads.put("Runs.months", ports.runs()::months);
        reads.put("Runs.find", of -> ports.runs().find(of, Stored.OCTOBER, 1));
        reads.put("Runs.figures", of -> ports.runs().figures(of, Stored.OCTOBER));
        reads.put("Runs.settled", of -> ports.runs().settled(of, Stored.references("F1")));
        reads.put("JournalEntries.end", of -> ports.journalEntries().end(of).sequence());
        reads.put("JournalEntries.read", of -> journal(ports, of));
        reads.put("JournalEntries.behind", of -> ports.journalEntries().behind(of, 0, 9));
        reads.put("JournalEntries.postedBy", of -> ports.journalEntries().postedBy(of, Stored.OCTOBER, 1));
        reads.put("JournalEntries.concerning", of -> ports.journalEntries().concerning(of, Stored.OCTOBER));
        reads.put("Requests.find", of -> ports.requests().find(of, new RequestKey("K1")));
        reads.put("Anchors.latest", of -> ports.anchors().latest(of));
        StoredPublications.kinds()
                .forEach(kind -> putReads(reads, kind.name(), kind.port().apply(ports)));
        StoredDossiers.kinds().forEach(kind -> putReads(reads, kind, ports));
        return reads;
    }

    private static void putReads(
            Map<String, Function<EnterpriseId, Object>> reads, String name, Publications<?> publications) {
        reads.put(named(name, "of"), publications::of);
        reads.put(named(name, "editions"), publications::editions);
        reads.put(named(name, "content"), of -> content(publications, of));
    }

    /** What the first version says, where there is one. */
    private static Optional<Object> content(Publications<?> publications, EnterpriseId of) {
        return publications.editions(of).stream().findFirst().map(first -> publications.content(of, first.number()));
    }

    private static void putReads(
            Map<String, Function<EnterpriseId, Object>> reads, StoredDossiers<?> kind, Ports ports) {
        Dossiers<?> dossiers = kind.port().apply(ports);
        Reference id = new Reference("D1");
        DateSpan days = new DateSpan(Wanted.DAY, Wanted.DAY);
        reads.put(named(kind.name(), "latest"), of -> dossiers.latest(of, id));
        reads.put(named(kind.name(), "versions"), of -> dossiers.versions(of, id));
        reads.put(named(kind.name(), "during"), of -> dossiers.during(of, days));
        reads.put(named(kind.name(), "find"), of -> dossiers.find(of, Selection.of(days), Optional.empty(), 9));
        if (kind.hasNumbers()) {
            reads.put(named(kind.name(), "lastNumber"), of -> dossiers.lastNumber(of, Wanted.SERIES));
        }
    }

    /** All that an enterprise has, and all that is told to the host. */
    public static Map<String, Object> of(Ports ports, EnterpriseId enterprise) {
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
