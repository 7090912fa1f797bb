package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDossier;
import io.leansafety.life.Dossier;
import io.leansafety.life.Published;
import io.leansafety.market.Context;
import io.leansafety.market.FactsReceipt;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthReceipt;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.market.Receipt;
import io.leansafety.port.Dossiers;
import io.leansafety.port.Ports;
import io.leansafety.rule.Outcome;
import io.leansafety.trading.TenderDossier;
import io.leansafety.value.Dice;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A market with its desks, and its model, that are asked the same. */
final class DeskWorld {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String TOO_LONG = "x".repeat(10_001);

    final Dice dice;
    final DeskReach reach = new DeskReach();
    /** How far all histories before it got. */
    final DeskReach total;

    final TickingClock clock = new TickingClock();
    final Map<String, DeskBooks> enterprises = new TreeMap<>();
    final List<DeskAsk> done = new ArrayList<>();
    final YearMonth start;

    /** The enterprise that is asked for now. */
    DeskBooks own;

    Ports ports;
    LeanSafetyMarket market;
    private final ModelStore store;
    private int keys;
    private int ids;

    DeskWorld(Dice dice, DeskReach total, ModelStore store) {
        this.total = total;
        this.dice = dice;
        this.store = store;
        this.ports = store.ports();
        this.market = LeanSafetyMarket.using(ports, clock);
        clock.pass(dice.upTo(40));
        this.start = YearMonth.from(clock.today());
        this.own = open("E1");
        open("E2");
    }

    private DeskBooks open(String id) {
        EnterpriseId enterprise = new EnterpriseId(id);
        PersonId by = new PersonId("A1");
        boolean unused = ports.transactions().inOne(() -> {
            ports.organizations()
                    .add(new Published<>(enterprise, 1, LONG_AGO, DeskCompany.facts(), by, clock.instant()));
            ports.priceCatalogs()
                    .add(new Published<>(enterprise, 1, LONG_AGO, DeskPrices.catalog(), by, clock.instant()));
            ports.checklists()
                    .add(new Published<>(enterprise, 1, LONG_AGO, DeskChecklists.published(), by, clock.instant()));
            return true;
        });
        publishPolicy(id);
        DeskBooks books = new DeskBooks(id, clock::today);
        enterprises.put(id, books);
        return books;
    }

    void publishPolicy(String id) {
        Context who = new Context(new EnterpriseId(id), new PersonId("A1"), new RequestKey(newKey()));
        market.policies()
                .publish(who, PoliciesDesk.Publish.of(DeskPrices.policy()))
                .orElseThrow();
    }

    /** Whoever holds the store ends, and somebody else goes on with what was kept. */
    void restart() {
        ports = store.reopen();
        market = LeanSafetyMarket.using(ports, clock);
    }

    String newKey() {
        keys++;
        return "K" + keys;
    }

    String newId() {
        ids++;
        return String.format(java.util.Locale.ROOT, "%s-%04d", own.id, ids);
    }

    /** A call by nobody yet. */
    DeskCall call(
            DeskTable life,
            String step,
            String id,
            Record command,
            Set<String> malformed,
            DeskCall.Drafting drafting,
            DeskCall.Asking asking) {
        return new DeskCall(own.id, "X9", newKey(), life, step, id, command, malformed, drafting, asking);
    }

    /** What is wrong with the form of a reason. */
    static Set<String> reason(@Nullable String reason, int longest) {
        if (reason == null || reason.isBlank()) {
            return Set.of("missing-field");
        }
        return reason.length() > longest ? Set.of("too-long") : Set.of();
    }

    static Set<String> quantity(int quantity, int most) {
        if (quantity < 1) {
            return Set.of("too-small");
        }
        return quantity > most ? Set.of("too-great") : Set.of();
    }

    /** Mostly a reason. */
    String anyReason() {
        return dice.oneIn(60) ? dice.pick(" ", TOO_LONG) : "reason";
    }

    DeskBooks books(DeskAsk ask) {
        return Objects.requireNonNull(enterprises.get(ask.enterprise()));
    }

    /** What the model foretells of a call: of one with a wrong form nothing else. */
    DeskAsk.Foretold foretell(DeskAsk ask) {
        return ask instanceof DeskCall call && call.isMalformed()
                ? DeskAsk.Foretold.refused(call.malformed())
                : books(ask).foretell(ask);
    }

    /** Asks both, and holds one to the other. */
    void ask(DeskAsk ask) {
        compare(ask, ask.ask(market));
    }

    void compare(DeskAsk ask, Outcome<?> outcome) {
        DeskAsk.Foretold foretold = foretell(ask);
        assertThat(World.codes(outcome))
                .as("%s %s", said(ask), outcome.problems())
                .isEqualTo(foretold.codes());
        reach.codes(foretold.codes());
        reach.tried(ask, books(ask));
        if (outcome instanceof Outcome.Accepted<?> accepted) {
            boolean isReplay = books(ask).isDone(ask);
            compare(ask, books(ask).perform(ask, foretold), isReplay, accepted.value());
            done.add(ask);
        }
        checkKept(ask);
    }

    static String said(DeskAsk ask) {
        return ask.getClass().getSimpleName() + " " + ask.enterprise() + " " + ask.content();
    }

    private void compare(DeskAsk ask, int number, boolean isReplay, Object answer) {
        if (answer instanceof Receipt<?> receipt && receipt.dossier() instanceof Dossier<?, ?> dossier) {
            assertThat(receipt.isReplay()).as("%s", said(ask)).isEqualTo(isReplay);
            assertThat(dossier.stamp().version()).isEqualTo(number);
            compareVersion((DeskCall) ask, dossier);
        } else if (answer instanceof MonthReceipt receipt) {
            assertThat(receipt.step().sequence()).isEqualTo(number);
            if (!isReplay && receipt.step().step().name().equals("PREPARE")) {
                books(ask).month(((DeskMonthCall) ask).month()).fingerprint =
                        receipt.step().fingerprint().whole();
            }
        } else if (answer instanceof FactsReceipt receipt) {
            assertThat(receipt.version()).isEqualTo(number);
        }
    }

    private void compareVersion(DeskCall call, Dossier<?, ?> dossier) {
        DeskCase known = Objects.requireNonNull(books(call).cases.get(call.id()));
        DeskCase.Version version = known.versions.get(dossier.stamp().version() - 1);
        // Of two bids by one person on one day the versions are equal, though not what is bid.
        boolean isLast = dossier.stamp().version() == known.versions.size();
        assertThat(version(dossier)).as("%s", said(call)).isEqualTo(version(version));
        if (dossier instanceof FindingDossier finding && version.told() != null) {
            assertThat(finding.finding()).as("%s", said(call)).isEqualTo(version.told());
        }
        if (dossier instanceof TenderDossier tender && isLast) {
            assertThat(bids(tender)).as("%s", said(call)).isEqualTo(((DeskTender) known).bids);
        }
        if (known instanceof DeskSlip slip && isLast) {
            new DeskLooks(this).checkPrice(dossier.stamp().enterprise(), slip);
            assertThat(dossier.number()
                            .map(number -> number.series().center() + " "
                                    + number.series().year() + " "
                                    + number.series().kind() + " " + number.number())
                            .orElse(null))
                    .isEqualTo(slip.document);
        }
    }

    private static Map<String, Long> bids(TenderDossier tender) {
        return tender.bids().stream()
                .collect(Collectors.toMap(
                        bid -> bid.subject().value(), bid -> bid.amount().fen()));
    }

    static List<Object> version(Dossier<?, ?> dossier) {
        return List.of(
                dossier.stamp().day(),
                dossier.step().toString(),
                dossier.state().toString(),
                dossier.stamp().actor().value(),
                dossier.isOver());
    }

    static List<Object> version(DeskCase.Version version) {
        return List.of(version.day(), version.step(), version.state(), version.actor(), version.isOver());
    }

    /** What was refused changed nothing; what was done was done once. */
    private void checkKept(DeskAsk ask) {
        if (ask instanceof DeskCall call) {
            DeskCase known = books(ask).cases.get(call.id());
            int count = known == null || known.life != call.life() ? 0 : known.versions.size();
            assertThat(dossiers(call.life()).versions(new EnterpriseId(call.enterprise()), new Reference(call.id())))
                    .as("%s", said(ask))
                    .hasSize(count);
        }
    }

    Dossiers<? extends Dossier<?, ?>> dossiers(DeskTable life) {
        return switch (life.toString()) {
            case "slip" -> ports.findings();
            case "hazard" -> ports.hazards();
            case "handover" -> ports.handovers();
            case "tender" -> ports.tenders();
            default -> ports.assessments();
        };
    }
}
