package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.port.CallWatcher;
import io.leansafety.port.Ports;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The market of any number of enterprises, over one store: the desks at which it is worked with.
 *
 * <pre>{@code
 * LeanSafetyMarket market = LeanSafetyMarket.using(new InMemoryPorts(), Clock.systemDefaultZone());
 * market.policies().publish(clerk("request-1"), PoliciesDesk.Publish.of(BuiltInPolicies.xinsheng2020No52())).orElseThrow();
 * market.months().receive(clerk("request-2"), facts, 0).orElseThrow();
 * MonthReceipt prepared = market.months().prepare(clerk("request-3"), month).orElseThrow();
 * }</pre>
 *
 * <p>It keeps no state of its own; it may be used by any number of threads. Each call is one unit of work; where somebody
 * else was first it looks again, and when it has met others three times what can be refused is refused as {@code busy}, and
 * anything else throws a {@link io.leansafety.run.TakenException}. Whoever asks may ask again.
 */
public final class LeanSafetyMarket {
    /** Stores keep milliseconds; what was kept must read back as it was. */
    private static final Duration TICK = Duration.ofMillis(1);

    private final Ports ports;
    private final Clock clock;
    private final List<CallWatcher> watchers;

    private final PoliciesDesk policies;
    private final OrganizationDesk organization;
    private final CatalogsDesk catalogs;
    private final ChecklistsDesk checklists;
    private final MonthsDesk months;
    private final JournalDesk journal;
    private final AssessmentsDesk assessments;
    private final FindingsDesk findings;
    private final HazardsDesk hazards;
    private final HandoversDesk handovers;
    private final TendersDesk tenders;

    private LeanSafetyMarket(Ports ports, Clock clock, List<CallWatcher> watchers) {
        this.ports = ports;
        this.clock = clock;
        this.watchers = watchers;
        Units units = new Units(ports, watchers);
        Sessions sessions = new Sessions(ports, clock);
        policies = new PoliciesDesk(ports, sessions, units);
        organization = new OrganizationDesk(ports, sessions, units);
        catalogs = new CatalogsDesk(ports, sessions, units);
        checklists = new ChecklistsDesk(ports, sessions, units);
        months = new MonthsDesk(ports, clock, units);
        journal = new JournalDesk(ports, units);
        assessments = new AssessmentsDesk(ports, sessions, units);
        findings = new FindingsDesk(ports, sessions, units);
        hazards = new HazardsDesk(ports, sessions, units);
        handovers = new HandoversDesk(ports, sessions, units);
        tenders = new TendersDesk(ports, sessions, units);
    }

    /**
     * Returns the market over a store.
     *
     * @param ports the store
     * @param clock tells when something is done, and by its zone on which day, so that roles are looked up
     * @return the market
     */
    public static LeanSafetyMarket using(Ports ports, Clock clock) {
        return new LeanSafetyMarket(
                requireNonNull(ports, "ports"), Clock.tick(requireNonNull(clock, "clock"), TICK), List.of());
    }

    /**
     * Returns the same market, of which somebody else is told too.
     *
     * @param watcher who is told of each call that is made through what is returned
     * @return the market; watchers that it has stay, and are told first that a call begins, and last that it is over
     */
    public LeanSafetyMarket watchedBy(CallWatcher watcher) {
        requireNonNull(watcher, "watcher");
        return new LeanSafetyMarket(
                ports,
                clock,
                Stream.concat(watchers.stream(), Stream.of(watcher)).toList());
    }

    /** {@return the desk of policies} */
    public PoliciesDesk policies() {
        return policies;
    }

    /** {@return the desk of organizations} */
    public OrganizationDesk organization() {
        return organization;
    }

    /** {@return the desk of price catalogs} */
    public CatalogsDesk catalogs() {
        return catalogs;
    }

    /** {@return the desk of checklists} */
    public ChecklistsDesk checklists() {
        return checklists;
    }

    /** {@return the desk of settlement months} */
    public MonthsDesk months() {
        return months;
    }

    /** {@return the desk of the journal} */
    public JournalDesk journal() {
        return journal;
    }

    /** {@return the desk of assessments} */
    public AssessmentsDesk assessments() {
        return assessments;
    }

    /** {@return the desk of findings, slips and notices} */
    public FindingsDesk findings() {
        return findings;
    }

    /** {@return the desk of hazards} */
    public HazardsDesk hazards() {
        return hazards;
    }

    /** {@return the desk of shift handovers} */
    public HandoversDesk handovers() {
        return handovers;
    }

    /** {@return the desk of tenders} */
    public TendersDesk tenders() {
        return tenders;
    }
}
