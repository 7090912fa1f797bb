package io.leansafety.json;

import io.leansafety.port.Stored;
import io.leansafety.port.StoredDossiers;
import io.leansafety.port.StoredPublications;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One record and more of each type that stores keep as a text: bare, and with everything that may be said. */
final class StoredRecords {
    private StoredRecords() {}

    static Stream<Record> all() {
        return Stream.of(dossiers(), publications(), ofMonths(), ofTheJournal()).flatMap(records -> records);
    }

    private static Stream<Record> dossiers() {
        return StoredDossiers.kinds()
                .flatMap(kind -> Stream.of(kind.bareSample(Stored.XS, "D1", 1), kind.sample(Stored.XS, "D1", 2)))
                .map(Record.class::cast);
    }

    private static Stream<Record> publications() {
        return StoredPublications.kinds()
                .flatMap(kind -> Stream.of(kind.bare(), kind.full()))
                .map(Record.class::cast);
    }

    private static Stream<Record> ofMonths() {
        return Stream.of(
                        List.of(
                                Stored.policy("xs-52", LocalDate.of(2020, 1, 1)),
                                Stored.facts(Stored.OCTOBER),
                                Stored.received(Stored.XS, Stored.OCTOBER, 1),
                                Stored.step(Stored.XS, Stored.OCTOBER, 1),
                                Stored.fingerprint(Stored.OCTOBER),
                                Stored.run(Stored.XS, Stored.OCTOBER, 1, Stored.figures(Stored.OCTOBER, "F1")),
                                Stored.request(Stored.XS, "K1"),
                                Stored.event(Stored.XS, 1)),
                        Stored.figures(Stored.OCTOBER).people())
                .flatMap(List::stream);
    }

    private static Stream<Record> ofTheJournal() {
        return Stream.concat(Stream.of(Stored.entry(1, Stored.NOVEMBER)), Stored.entries(Stored.XS, 1).stream());
    }
}
