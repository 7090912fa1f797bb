package io.leansafety.port;

import io.leansafety.life.DocumentNumber;
import io.leansafety.life.Filing;
import io.leansafety.life.NumberSeries;
import io.leansafety.life.Stamp;
import io.leansafety.policy.DocumentKind;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a test wants of a version of a dossier; {@link StoredDossiers} says the rest.
 *
 * @param stamp which version of what
 * @param filing what it is filed under, as far as its kind has it
 * @param isOver whether nothing is expected of it any more
 * @param number the number of its document, where its kind has one
 */
record Wanted(
        Stamp stamp,
        Filing filing,
        boolean isOver,
        @Nullable DocumentNumber number) {
    static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    static final SubjectId SUBJECT = new SubjectId("T1");
    static final NumberSeries SERIES = new NumberSeries(new SubjectId("U1"), 2026, DocumentKind.SLIP);

    private static final PersonId CLERK = new PersonId("P1");
    private static final Instant AT = Instant.parse("2026-10-08T01:02:03.004Z");

    /** The first version of a dossier that is filed under a day and a subject alone. */
    static Wanted of(String id) {
        Stamp stamp = new Stamp(Stored.XS, new Reference(id), 1, DAY, CLERK, AT);
        return new Wanted(stamp, new Filing(DAY, SUBJECT, null, null, null), false, null);
    }

    /** The first version of a dossier that is filed under everything. */
    static Wanted filed(String id) {
        return of(id).filed(
                        new Filing(DAY, SUBJECT, new ItemCode("7.1"), new PersonId("P7"), new LocationId("1203:face")))
                .numbered(7);
    }

    Wanted in(EnterpriseId enterprise) {
        return with(new Stamp(enterprise, stamp.id(), stamp.version(), stamp.day(), stamp.actor(), stamp.at()));
    }

    Wanted version(int version) {
        return with(new Stamp(stamp.enterprise(), stamp.id(), version, stamp.day(), stamp.actor(), stamp.at()));
    }

    /** By a step of that day. */
    Wanted on(LocalDate day) {
        return with(new Stamp(stamp.enterprise(), stamp.id(), stamp.version(), day, stamp.actor(), stamp.at()));
    }

    private Wanted with(Stamp next) {
        return new Wanted(next, filing, isOver, number);
    }

    Wanted filed(Filing next) {
        return new Wanted(stamp, next, isOver, number);
    }

    Wanted over() {
        return new Wanted(stamp, filing, true, number);
    }

    Wanted numbered(int next) {
        return numbered(new DocumentNumber(SERIES, next));
    }

    Wanted numbered(DocumentNumber next) {
        return new Wanted(stamp, filing, isOver, next);
    }
}
