package io.leansafety.spring.web;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Dossier;
import io.leansafety.life.Filing;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.market.Context;
import io.leansafety.market.Receipt;
import io.leansafety.rule.Document;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.ReadAccess.Reading;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the desks have in common at which dossiers are worked on. Whoever may not read a dossier can do nothing with it, and
 * is told what they would be told if there were none.
 *
 * @param <D> the type of the dossiers
 * @param desk the desk
 * @param type the type of the dossiers
 * @param rule the rule of their life
 * @param part what whoever reads one must be allowed to read
 * @param versions finds one with all that was done with it
 */
record DossierRoutes<D extends Dossier<?, ?>>(
        String desk, Class<D> type, RuleId rule, Part part, BiFunction<EnterpriseId, Reference, List<D>> versions) {
    /** What says which dossiers are wanted. */
    static final List<Parameter> FILTERS = List.of(
            Parameter.FROM, Parameter.TO, Parameter.SUBJECT, Parameter.ITEM, Parameter.PERSON, Parameter.LOCATION);

    private static final String ID = "id";

    /** Finds a page of dossiers. */
    interface Finding<D> {
        Outcome<Page<D>> find(EnterpriseId enterprise, Selection selection, Optional<Bookmark> behind, int atMost);
    }

    /** What begins a dossier. */
    <C extends Record> Route first(
            String name, Title title, Class<C> command, BiFunction<Context, C, Outcome<Receipt<D>>> step) {
        return first(name, "", title, command, step);
    }

    <C extends Record> Route first(
            String name, String path, Title title, Class<C> command, BiFunction<Context, C, Outcome<Receipt<D>>> step) {
        return Route.post(desk + "." + name, "/" + desk + path, title, Output.done(type))
                .taking(command, Set.of())
                .once()
                .answering(call -> taken(step.apply(call.writer(), call.command(command, Map.of()))));
    }

    /** A step with a dossier that is there. */
    <C extends Record> Route step(
            String name, Title title, Class<C> command, BiFunction<Context, C, Outcome<Receipt<D>>> step) {
        return Route.post(desk + "." + name, "/" + desk + "/{id}/" + kebab(name), title, Output.done(type))
                .taking(command, Set.of(ID))
                .once()
                .answering(call -> {
                    Context who = call.writer();
                    Reference id = call.id();
                    C asked = call.command(command, Map.of(ID, id));
                    latest(call, id);
                    return taken(step.apply(who, asked));
                });
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Answer taken(Outcome<Receipt<D>> outcome) {
        return Receipts.answer(outcome, Receipt::dossier, Receipt::isReplay);
    }

    Route versions(Title title) {
        return Route.get(desk + ".versions", "/" + desk + "/{id}/versions", title, Output.listOf("versions", type))
                .answering(call -> {
                    latest(call, call.id());
                    return Answer.of(Map.of("versions", versions.apply(call.enterprise(), call.id())));
                });
    }

    /** Behind all others, whose paths it must not take. */
    Route latest(Title title) {
        return Route.get(desk + ".latest", "/" + desk + "/{id}", title, Output.of(type))
                .answering(call -> Answer.of(latest(call, call.id())));
    }

    Route page(String name, Title title, Finding<D> finding) {
        return Route.get(desk + "." + name, "/" + desk, title, Output.pageOf("dossiers", type))
                .readBy(Part.SHARED)
                .asking(FILTERS)
                .asking(List.of(Parameter.AFTER, Parameter.LIMIT))
                .answering(call -> page(call, finding));
    }

    /** What somebody may not read is left out, so that a page may hold less than was asked for. */
    private Answer page(Call call, Finding<D> finding) {
        Query query = call.query();
        Page<D> page = Call.accepted(finding.find(call.enterprise(), query.selection(), query.after(), query.limit()));
        Optional<String> next = page.next().map(bookmark -> next(call, FILTERS, Query.written(bookmark)));
        return Answer.of(new Found(readable(call, page.dossiers()), next)).next(next);
    }

    /**
     * A page.
     *
     * @param dossiers the dossiers
     * @param next where the next page is, if there is one
     */
    record Found(List<?> dossiers, Optional<String> next) {}

    /** As the same is asked for again, but for where it begins. */
    static String next(Call call, List<Parameter> filters, String after) {
        return call.request().servletRequest().getRequestURI() + "?"
                + Stream.of(
                                call.query().written(filters),
                                Query.written(Parameter.AFTER, after),
                                call.query().written(List.of(Parameter.LIMIT)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    List<D> readable(Call call, List<D> dossiers) {
        return dossiers.stream()
                .filter(dossier -> call.mayRead(reading(dossier)))
                .toList();
    }

    /** A dossier as it stands; the call of whoever may not read it ends as if there were none. */
    D latest(Call call, Reference id) {
        List<D> all = versions.apply(call.enterprise(), id);
        if (all.isEmpty() || !call.mayRead(reading(all.get(all.size() - 1)))) {
            throw RefusedCall.of(
                    404,
                    List.of(Problem.of(
                            Severity.ERROR,
                            "unknown-id",
                            rule,
                            Place.in(Document.REQUEST).field(ID),
                            ID,
                            id)));
        }
        return all.get(all.size() - 1);
    }

    private Reading reading(D dossier) {
        Filing filing = dossier.filing();
        return new Reading(part, Optional.of(filing.subject()), Optional.ofNullable(filing.person()));
    }
}
