/**
 * The use cases: what a host that lets the library keep the market's state calls, as one desk per subject of the work.
 * Rules S5, S9, S11, S11b, S12 and A9.
 *
 * <p>{@link io.leansafety.market.LeanSafetyMarket} gives the desks: {@link io.leansafety.market.PoliciesDesk} publishes
 * policies, {@link io.leansafety.market.OrganizationDesk}, {@link io.leansafety.market.CatalogsDesk} and {@link
 * io.leansafety.market.ChecklistsDesk} what else has versions (each publication states its {@link
 * io.leansafety.market.Effect}, and a preview says what it changes), {@link io.leansafety.market.MonthsDesk} takes a settlement month through its life, {@link
 * io.leansafety.market.JournalDesk} reads and verifies the journal. {@link io.leansafety.market.AssessmentsDesk}, {@link
 * io.leansafety.market.FindingsDesk}, {@link io.leansafety.market.HazardsDesk}, {@link io.leansafety.market.HandoversDesk}
 * and {@link io.leansafety.market.TendersDesk} take what is worked on through its life. Each call is one unit of {@link
 * io.leansafety.port.Transactions}, and one that writes loads, calls the rules and saves; logs and anchors follow once it is
 * kept. Who asks, for which enterprise and
 * under which key is the {@link io.leansafety.market.Context} of every call; nothing is ambient. What a user can get wrong
 * comes back as {@link io.leansafety.rule.Outcome.Refused}, and then nothing was written.
 *
 * <p>{@link io.leansafety.market.OutboxDelivery} tells a host what happened at the desks.
 */
@NullMarked
package io.leansafety.market;

import org.jspecify.annotations.NullMarked;
