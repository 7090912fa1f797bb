package io.leansafety.cli.play;

import static java.util.Objects.requireNonNull;

import io.leansafety.life.Matter;
import io.leansafety.market.CatalogsDesk;
import io.leansafety.market.Effect;
import io.leansafety.market.OrganizationDesk;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.RoleFact;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what is published: at the very beginning what the first month has, and on the first day of each later month what
 * it has otherwise.
 */
final class PublicationPlot {
    private final Script script;
    private final Policy policy;
    private final List<CatalogFact> catalogs = new ArrayList<>();
    private OrganizationFacts organization = OrganizationFacts.EMPTY;

    PublicationPlot(Script script, Policy policy) {
        this.script = script;
        this.policy = policy;
    }

    /** Publishes a month's versions on a day; the policy before the first of them. */
    void write(MonthFacts month, LocalDate day) {
        if (organization.equals(OrganizationFacts.EMPTY)) {
            script.at(day, Hour.PUBLISH, stage -> publish(stage, policy));
        }
        OrganizationFacts next = AddedRoles.with(month.organization());
        if (!next.equals(organization)) {
            List<RoleFact> added = AddedRoles.of(month.organization()).stream()
                    .filter(role -> !organization.roles().contains(role))
                    .toList();
            organization = next;
            script.at(day, Hour.PUBLISH, stage -> publish(stage, next, added));
        }
        month.catalogs().stream().filter(this::isNew).forEach(catalog -> {
            catalogs.add(catalog);
            script.at(day, Hour.PUBLISH, stage -> publish(stage, catalog));
        });
    }

    /** A catalog ends when the next one of its owner begins, so that its last day makes no other version. */
    private boolean isNew(CatalogFact catalog) {
        return catalogs.stream()
                .noneMatch(known -> requireNonNull(known.owner()).equals(catalog.owner())
                        && requireNonNull(known.from()).equals(catalog.from())
                        && known.items().equals(catalog.items()));
    }

    private static void publish(Stage stage, Policy policy) {
        Turn<?> turn = stage.take(
                companyOffice(stage),
                "policy",
                policy.id(),
                who -> stage.market().policies().publish(who, PoliciesDesk.Publish.of(policy)));
        stage.tell(turn.who(), "publish.policy", policy.id(), policy.validity().from());
    }

    private static void publish(Stage stage, OrganizationFacts facts, List<RoleFact> added) {
        OrganizationDesk.Publish command = new OrganizationDesk.Publish(facts, Effect.IMMEDIATE, null);
        Turn<?> turn = stage.take(
                companyOffice(stage),
                "organization",
                stage.today(),
                who -> stage.market().organization().publish(who, command));
        stage.reorganize();
        stage.tell(
                turn.who(),
                "publish.organization",
                facts.subjects().size(),
                facts.people().size());
        added.forEach(role -> stage.tell(
                turn.who(),
                "publish.role",
                requireNonNull(role.role()),
                requireNonNull(role.subject()),
                requireNonNull(role.person())));
    }

    private static void publish(Stage stage, CatalogFact catalog) {
        LocalDate from = requireNonNull(catalog.from());
        CatalogFact open = new CatalogFact(catalog.owner(), from, null, catalog.items());
        CatalogsDesk.Publish command = new CatalogsDesk.Publish(open, Effect.BY_FACT_DATE, from);
        Turn<?> turn = stage.take(
                companyOffice(stage),
                "catalog-" + from,
                requireNonNull(catalog.owner()),
                who -> stage.market().catalogs().publish(who, command));
        stage.tell(
                turn.who(),
                "publish.catalog",
                requireNonNull(catalog.owner()),
                from,
                catalog.items().size());
    }

    /** Who prepares months: the assessment office of the company. */
    static List<PersonId> companyOffice(Stage stage) {
        return stage.acting(
                MonthLife.LIFE, Optional.of(MonthState.OPEN), MonthStep.PREPARE, Matter.of(stage.company()));
    }
}
