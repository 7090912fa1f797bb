package io.leansafety.spring.web;

import io.leansafety.json.Exchange;
import io.leansafety.life.Published;
import io.leansafety.market.CatalogsDesk;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.OrganizationDesk;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.spring.web.ReadAccess.Part;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The desks of policies, organizations and price catalogs. The desks ask for a role once an organization is published; whoever
 * publishes over the line needs it before, where one was handed in with a month.
 */
final class PublishedRoutes {
    private PublishedRoutes() {}

    static List<Route> ofPolicies(LeanSafetyMarket market) {
        PoliciesDesk desk = market.policies();
        return List.of(
                Route.get(
                                "policies.published",
                                "/policies",
                                new Title("已发布的政策", "The policies in the order in which they were published"),
                                Output.listOf("policies", Policy.class))
                        .readBy(Part.SHARED)
                        .answering(call -> Answer.of(Map.of("policies", desk.published(call.enterprise())))),
                Route.get(
                                "policies.inForce",
                                "/policies/in-force",
                                new Title("结算某月所用的政策", "The policy by which a month is settled"),
                                Output.exchange("policy"))
                        .readBy(Part.SHARED)
                        .needing(Parameter.MONTH)
                        .answering(call -> policy(Call.accepted(
                                desk.inForce(call.enterprise(), call.query().needMonth())))),
                Route.post(
                                "policies.publish",
                                "/policies",
                                new Title("发布政策", "Publish a policy"),
                                Output.done(Receipts.Version.class))
                        .readBy(Part.WAGES)
                        .taking(PoliciesDesk.Publish.class, Set.of())
                        .once()
                        .answering(call -> Receipts.version(
                                desk.publish(call.writer(), call.command(PoliciesDesk.Publish.class, Map.of())))),
                Route.post(
                                "policies.preview",
                                "/policies/preview",
                                new Title("政策将带来的变化", "What a policy would change"),
                                Output.done(PoliciesDesk.Preview.class))
                        .readBy(Part.WAGES)
                        .taking(PoliciesDesk.Publish.class, Set.of())
                        .answering(call -> Receipts.preview(
                                desk.preview(call.asker(), call.command(PoliciesDesk.Publish.class, Map.of())))));
    }

    private static Answer policy(Policy policy) {
        return Answer.written((locale, to) -> Exchange.writePolicy(policy, to));
    }

    static List<Route> ofOrganizations(LeanSafetyMarket market) {
        OrganizationDesk desk = market.organization();
        return List.of(
                Route.get(
                                "organization.published",
                                "/organizations",
                                new Title("已发布的组织", "The organizations in the order in which they were published"),
                                Output.listOf("versions", Published.class))
                        .readBy(Part.WAGES)
                        .answering(call -> Answer.of(Map.of("versions", desk.published(call.enterprise())))),
                Route.get(
                                "organization.inForce",
                                "/organizations/in-force",
                                new Title("某日的组织", "The organization by which everything goes on a day"),
                                Output.of(OrganizationFacts.class))
                        .readBy(Part.WAGES)
                        .needing(Parameter.DAY)
                        .answering(call -> desk.inForce(
                                        call.enterprise(), call.query().needDay(Parameter.DAY))
                                .map(Answer::of)
                                .orElseThrow(() -> RefusedCall.of(Complaint.NO_RESOURCE))),
                Route.post(
                                "organization.publish",
                                "/organizations",
                                new Title("发布组织", "Publish an organization"),
                                Output.done(Receipts.Version.class))
                        .readBy(Part.WAGES)
                        .taking(OrganizationDesk.Publish.class, Set.of())
                        .once()
                        .answering(call -> Receipts.version(
                                desk.publish(call.writer(), call.command(OrganizationDesk.Publish.class, Map.of())))),
                Route.post(
                                "organization.preview",
                                "/organizations/preview",
                                new Title("组织将带来的变化", "What an organization would change"),
                                Output.done(OrganizationDesk.Preview.class))
                        .readBy(Part.WAGES)
                        .taking(OrganizationDesk.Publish.class, Set.of())
                        .answering(call -> Receipts.preview(
                                desk.preview(call.asker(), call.command(OrganizationDesk.Publish.class, Map.of())))));
    }

    static List<Route> ofCatalogs(LeanSafetyMarket market) {
        CatalogsDesk desk = market.catalogs();
        return List.of(
                Route.get(
                                "catalogs.published",
                                "/catalogs",
                                new Title("已发布的价格体系", "The catalogs in the order in which they were published"),
                                Output.listOf("versions", Published.class))
                        .readBy(Part.SHARED)
                        .answering(call -> Answer.of(Map.of("versions", desk.published(call.enterprise())))),
                Route.get(
                                "catalogs.inForce",
                                "/catalogs/in-force",
                                new Title("某日所用的价格体系", "The catalogs by which findings of a day are priced"),
                                Output.listOf("catalogs", CatalogFact.class))
                        .readBy(Part.SHARED)
                        .needing(Parameter.DAY)
                        .answering(call -> Answer.of(Map.of(
                                "catalogs",
                                desk.inForce(call.enterprise(), call.query().needDay(Parameter.DAY))))),
                Route.post(
                                "catalogs.publish",
                                "/catalogs",
                                new Title("发布价格体系", "Publish a price catalog"),
                                Output.done(Receipts.Version.class))
                        .taking(CatalogsDesk.Publish.class, Set.of())
                        .once()
                        .answering(call -> Receipts.version(
                                desk.publish(call.writer(), call.command(CatalogsDesk.Publish.class, Map.of())))),
                Route.post(
                                "catalogs.preview",
                                "/catalogs/preview",
                                new Title("价格体系将带来的变化", "What a catalog would change"),
                                Output.done(CatalogsDesk.Preview.class))
                        .taking(CatalogsDesk.Publish.class, Set.of())
                        .answering(call -> Receipts.preview(
                                desk.preview(call.asker(), call.command(CatalogsDesk.Publish.class, Map.of())))));
    }
}
