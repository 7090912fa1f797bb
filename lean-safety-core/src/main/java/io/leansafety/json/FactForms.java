package io.leansafety.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The facts that stand in commands and answers as they stand in a document of the exchange format. */
final class FactForms {
    private static final Map<Class<?>, Form<?>> FORMS = Stream.of(
                    new Form<>(
                            CatalogFact.class,
                            (in, here) -> new CatalogReader(in).catalog(Place.in(Document.CATALOG)),
                            CatalogWriter::catalog,
                            "month.schema.json#/$defs/catalog"),
                    new Form<>(
                            CompanyChecklists.class,
                            (in, here) -> new ChecklistReader(in).checklists(here),
                            (out, lists) -> ChecklistWriter.write(lists, out),
                            "month.schema.json#/$defs/companyChecklists"),
                    new Form<>(
                            DecisionFact.class,
                            (in, here) -> new MovementReader(in).decision(here),
                            MovementWriter::decision,
                            "month.schema.json#/$defs/decision"),
                    new Form<>(
                            DutyChecklist.class,
                            (in, here) -> new ChecklistReader(in).duty(here),
                            ChecklistWriter::duty,
                            "month.schema.json#/$defs/dutyChecklist"),
                    new Form<>(
                            FindingFact.class,
                            (in, here) -> new MovementReader(in).finding(here),
                            MovementWriter::finding,
                            "month.schema.json#/$defs/finding"),
                    new Form<>(
                            HandoverFact.class,
                            (in, here) -> new MovementReader(in).handover(here),
                            MovementWriter::handover,
                            "month.schema.json#/$defs/handover"),
                    new Form<>(
                            InspectionChecklist.class,
                            (in, here) -> new ChecklistReader(in).inspection(here),
                            ChecklistWriter::inspection,
                            "month.schema.json#/$defs/inspectionChecklist"),
                    new Form<>(
                            Location.class,
                            (in, here) -> new ChecklistEntryReader(in).location(here),
                            ChecklistWriter::location,
                            "month.schema.json#/$defs/location"),
                    new Form<>(
                            OperatingTimes.class,
                            (in, here) -> new ChecklistReader(in).operations(here),
                            ChecklistWriter::operations,
                            "month.schema.json#/$defs/operatingTimes"),
                    new Form<>(
                            OrganizationFacts.class,
                            (in, here) -> new OrganizationReader(in).read(Place.in(Document.ORGANIZATION)),
                            (out, facts) -> OrganizationWriter.write(facts, out),
                            "month.schema.json#/$defs/organization"),
                    new Form<>(
                            Policy.class,
                            (in, here) -> PolicyReader.read(in),
                            PolicyWriter::write,
                            "policy.schema.json"),
                    new Form<>(
                            TenderFact.class,
                            (in, here) -> new MovementReader(in).tender(here),
                            MovementWriter::tender,
                            "month.schema.json#/$defs/tender"))
            .collect(toImmutableMap(Form::type, form -> form));

    /**
     * A kind of facts.
     *
     * @param type their type
     * @param reading reads them where the parser stands
     * @param writing writes their fields
     * @param schema where their schema is
     */
    record Form<T>(
            Class<T> type,
            BiFunction<DocumentReader, Place, T> reading,
            BiConsumer<JsonWriter, T> writing,
            String schema) {
        void write(JsonWriter out, Object facts) {
            writing.accept(out, type.cast(facts));
        }
    }

    private FactForms() {}

    static Optional<Form<?>> find(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }
}
