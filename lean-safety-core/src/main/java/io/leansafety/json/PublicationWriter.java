package io.leansafety.json;

import io.leansafety.organization.MarketSubject;
import io.leansafety.settlement.Publication;
import io.leansafety.settlement.PublishedFigures;
import io.leansafety.settlement.PublishedPerson;
import java.io.OutputStream;

/** Writes what of a month is published, {@code lean-safety-publication/1}. */
final class PublicationWriter {
    private static final String FORMAT = "lean-safety-publication/1";

    private PublicationWriter() {}

    static void write(Publication publication, OutputStream to) {
        JsonWriter.write(
                to,
                out -> out.field("format", FORMAT)
                        .field("period", publication.period())
                        .field("policy", publication.policy().id())
                        .field("names", publication.names())
                        .lines("sections", publication.sections(), PublicationWriter::section));
    }

    private static void section(JsonWriter out, Publication.Section section) {
        subject(out, section.subject()).lines("people", section.people(), PublicationWriter::person);
    }

    private static void person(JsonWriter out, PublishedPerson person) {
        PublishedFigures figures = person.figures();
        out.number("number", person.number()).field("name", person.name());
        subject(out, person.subject())
                .field("post", person.post())
                .field("tier", person.tier())
                .field("dutyScore", figures.dutyScore())
                .field("inspectionScore", figures.inspectionScore())
                .field("responsibilityScore", figures.responsibilityScore())
                .field("payoutRatio", figures.payoutRatio())
                .field("safetyWagePaid", figures.safetyWagePaid())
                .field("quotaWagePaid", figures.quotaWagePaid());
    }

    private static JsonWriter subject(JsonWriter out, MarketSubject subject) {
        return out.field("subject", subject.id()).field("subjectName", subject.name());
    }
}
