package io.leansafety.model;

import io.leansafety.value.Dice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks what a step is taken with, by whom, and what it says: mostly right, with a liking for edges. */
final class DeskChoice {
    private static final Set<String> BARS =
            Set.of("other-side", "own-department", "own-gain", "own-matter", "own-office", "own-work", "same-post");

    private final DeskWorld world;
    private final Dice dice;

    /** What the next step is to be taken with, if that was decided with its kind. */
    private @Nullable String aim;

    /** Whether it is so whatever may be done with it. */
    private boolean isForced;

    DeskChoice(DeskWorld world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** Four of five times by somebody who may, if anybody may: by whom the least keeps from it. */
    DeskAsk byRightActor(DeskAsk ask) {
        if (dice.oneIn(5) || (isAcceptance(ask) && dice.oneIn(2))) {
            return ask.by(dice.pick(dice.oneIn(2) ? DeskCompany.ACTORS : tempted(ask)));
        }
        DeskAsk best = ask.by(dice.pick(DeskCompany.ACTORS));
        int fewest = world.foretell(best).codes().size();
        for (String actor : dice.shuffled(DeskCompany.ACTORS)) {
            if (fewest == 0) {
                break;
            }
            DeskAsk other = ask.by(actor);
            int codes = world.foretell(other).codes().size();
            if (codes < fewest) {
                best = other;
                fewest = codes;
            }
        }
        return best;
    }

    /** Of work that others did, which is rare, and which not everybody may accept who holds the office. */
    private boolean isAcceptance(DeskAsk ask) {
        return ask instanceof DeskCall call
                && world.own
                        .find(DeskTender.class, call.id())
                        .filter(tender -> tender.state.equals("RECTIFIED"))
                        .isPresent();
    }

    /** Those who might, if they had no part in it, or did not stand where they do; else anybody. */
    private List<String> tempted(DeskAsk ask) {
        List<String> barred = DeskCompany.ACTORS.stream()
                .filter(actor -> isBarredAlone(world.foretell(ask.by(actor)).codes()))
                .toList();
        return barred.isEmpty() ? DeskCompany.ACTORS : barred;
    }

    private static boolean isBarredAlone(Set<String> codes) {
        return codes.size() == 1 && BARS.containsAll(codes);
    }

    /** Mostly one that is new, sometimes one of the same life, or of another. */
    String newId(DeskTable life) {
        if (isForced && aim != null) {
            isForced = false;
            return aim;
        }
        if (!dice.oneIn(12)) {
            return world.newId();
        }
        List<String> known = world.own.cases.values().stream()
                .filter(one -> one.life == life || dice.oneIn(8))
                .map(one -> one.id)
                .toList();
        return known.isEmpty() ? world.newId() : dice.pick(known);
    }

    /** Mostly one with which the step may be taken, else one in any state, of each as often. */
    String of(DeskTable life, String step) {
        return of(life, one -> life.find(one.state, step).isPresent());
    }

    private String of(DeskTable life, Predicate<DeskCase> wanted) {
        DeskCase aimed = world.own.find(aim);
        boolean isSure = isForced;
        aim = null;
        isForced = false;
        if (aimed != null && (isSure || (aimed.life == life && wanted.test(aimed) && !dice.oneIn(8)))) {
            return aimed.id;
        }
        List<DeskCase> all = world.own.cases.values().stream()
                .filter(one -> one.life == life)
                .toList();
        List<DeskCase> good = all.stream().filter(wanted).toList();
        if (!good.isEmpty() && !dice.oneIn(3)) {
            return dice.pick(good).id;
        }
        if (all.isEmpty() || dice.oneIn(8)) {
            return world.newId();
        }
        String state =
                dice.pick(all.stream().map(one -> one.state).distinct().sorted().toList());
        return dice.pick(all.stream().filter(one -> one.state.equals(state)).toList()).id;
    }

    /** Mostly one that waits for a decision. */
    String awaiting() {
        return of(
                DeskLives.SLIP,
                one -> one instanceof DeskSlip slip && slip.state.equals("RECORDED") && slip.isAwaitingDecision());
    }

    /** Any step, with something in any state: of many the one that was tried least. */
    DeskKind anyStep() {
        Map<String, List<DeskCase>> byState = world.own.cases.values().stream()
                .collect(Collectors.groupingBy(one -> one.life + " " + one.state, TreeMap::new, Collectors.toList()));
        DeskKind least = dice.pick(DeskLooks.BEGINNINGS);
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < 64 && !byState.isEmpty(); i++) {
            DeskCase one = dice.pick(dice.pick(List.copyOf(byState.values())));
            DeskKind kind = dice.pick(DeskLooks.allKinds(one.life));
            int times = world.total.triedWith(one, kind);
            if (times < fewest) {
                fewest = times;
                least = kind;
                aim = one.id;
                isForced = true;
            }
        }
        return least;
    }

    /** Forgets what was aimed at. */
    void aimAtNothing() {
        aim = null;
        isForced = false;
    }

    /** A kind of step that takes something on: a month, or what waits at a desk; or that begins something. */
    DeskKind onwards() {
        return switch (dice.upTo(15)) {
            case 0 -> month();
            case 1, 2 -> DeskKind.CLOCK;
            case 3, 4 -> dice.pick(DeskLooks.BEGINNINGS);
            default -> waiting();
        };
    }

    private DeskKind month() {
        return switch (world.own.month(world.own.current(world.start)).state) {
            case "OPEN" -> dice.oneIn(3) ? DeskKind.PREPARE : DeskKind.WAGES;
            case "PREPARED" -> DeskKind.APPROVE;
            case "APPROVED" -> DeskKind.POST;
            case "POSTED" -> DeskKind.PUBLISH;
            default -> DeskKind.CLOSE;
        };
    }

    /** Something that is not over yet, of each life as often. */
    DeskKind waiting() {
        for (int attempt = 0; attempt < 3; attempt++) {
            DeskTable life = dice.pick(DeskLives.OFTEN);
            List<DeskCase> waiting = world.own.cases.values().stream()
                    .filter(one -> one.life == life && !one.isOver())
                    .toList();
            if (!waiting.isEmpty()) {
                return onwards(further(further(dice.pick(waiting), dice.pick(waiting)), dice.pick(waiting)));
            }
        }
        return dice.pick(DeskLooks.BEGINNINGS);
    }

    private DeskKind onwards(DeskCase one) {
        Optional<DeskHazard> rectified = dice.oneIn(2) ? rectifiedMeanwhile(one) : Optional.empty();
        if (rectified.isPresent()) {
            aim = rectified.get().id;
            return rectified.get().state.equals("ASSIGNED") ? DeskKind.RECTIFY_HAZARD : DeskKind.ACCEPT_HAZARD;
        }
        List<DeskKind> next = DeskLooks.kinds(one.life).stream()
                .filter(kind -> one.life.find(one.state, DeskLooks.stepOf(kind)).isPresent())
                .toList();
        aim = one.id;
        if (one.state.equals("RETURNED") && one instanceof DeskTender && !dice.oneIn(4)) {
            return DeskKind.TRY_ANY_STEP;
        }
        if (one instanceof DeskTender tender && tender.state.equals("TENDERING") && !dice.oneIn(3)) {
            return ofBidding(tender);
        }
        DeskKind kind = dice.pick(next);
        return DeskLooks.ENDS.contains(kind) && !dice.oneIn(6) ? dice.pick(next) : kind;
    }

    /** What a proposed handover would pass, while work on it goes on. */
    private Optional<DeskHazard> rectifiedMeanwhile(DeskCase one) {
        return one instanceof DeskHandover handover
                ? HandoverCalls.passing(handover)
                        .flatMap(passing -> world.own.find(DeskHazard.class, passing.hazard()).stream())
                        .filter(hazard -> Set.of("ASSIGNED", "RECTIFIED").contains(hazard.state))
                        .findFirst()
                : Optional.empty();
    }

    private DeskKind ofBidding(DeskTender tender) {
        if (!world.clock.today().isAfter(tender.until())) {
            return tender.bids.isEmpty()
                    ? DeskKind.BID
                    : dice.pick(DeskKind.BID, DeskKind.UNBID, DeskKind.UNBID, DeskKind.CLOCK);
        }
        return tender.bids.isEmpty() ? DeskKind.FAIL_TENDER : DeskKind.AWARD;
    }

    /** What can be tendered first, where there is nothing yet. */
    DeskKind possible(DeskKind kind) {
        boolean isTooEarly = kind == DeskKind.APPLY_TENDER
                && !dice.oneIn(6)
                && world.own
                        .all(DeskHazard.class)
                        .noneMatch(one ->
                                DeskLives.HAZARD.find(one.state, "TENDER").isPresent()
                                        && world.own.liveTender(one).isEmpty());
        return isTooEarly ? dice.pick(DeskKind.FIND_HAZARD, DeskKind.REGISTER_HAZARD) : kind;
    }

    private static DeskCase further(DeskCase one, DeskCase other) {
        return one.versions.size() < other.versions.size() ? other : one;
    }

    String person() {
        return dice.oneIn(30) ? "X9" : dice.pick(DeskCompany.PEOPLE).id();
    }

    /** Whoever wrote down another entry of somebody. */
    Optional<String> giver(String person) {
        List<String> givers = world.own
                .all(DeskEntry.class)
                .filter(entry -> entry.person.equals(person) && !DeskEntry.isWork(entry.kind))
                .flatMap(entry -> entry.givers().stream())
                .toList();
        return givers.isEmpty() ? Optional.empty() : Optional.of(dice.pick(givers));
    }

    @Nullable
    String finder() {
        return dice.oneIn(2) ? null : person();
    }

    String subject() {
        return dice.oneIn(20) ? "W9" : dice.pick(DeskCompany.SUBJECTS);
    }

    String item() {
        return dice.oneIn(40) ? "Z-9" : dice.pick(DeskPrices.ITEMS);
    }

    int quantity() {
        return dice.oneIn(30) ? dice.pick(0, 1_000_001) : dice.pick(1, 1, 2, 3);
    }

    @Nullable
    String location() {
        return dice.oneIn(3) ? null : dice.pick("LOC-1", "LOC-2");
    }

    private String finderClass() {
        return dice.pick("SUPERIOR", "COMPANY", "COMPANY", "UNIT", "WORKSHOP", "SELF");
    }

    /** The same item, place and offender often, so that it repeats. */
    DeskSlip.Facts facts() {
        List<DeskSlip.Facts> repeated = world.own
                .all(DeskSlip.class)
                .filter(slip -> !slip.isRevoked())
                .map(slip -> slip.facts)
                .filter(was -> !was.foundOn().plusMonths(DeskPrices.WINDOW).isAfter(world.clock.today()))
                .toList();
        return !repeated.isEmpty() && dice.oneIn(3) ? atTheEdge(dice.pick(repeated)) : anyFacts();
    }

    /** The same once more, just before it is too old, or just then. */
    private DeskSlip.Facts atTheEdge(DeskSlip.Facts was) {
        LocalDate edge = was.foundOn().plusMonths(DeskPrices.WINDOW).minusDays(dice.pick(0, 0, 1));
        return new DeskSlip.Facts(
                edge,
                was.finder(),
                was.foundBy(),
                was.item(),
                was.quantity(),
                was.subject(),
                was.offender(),
                1,
                was.beneficiary(),
                List.of());
    }

    private DeskSlip.Facts anyFacts() {
        String item = dice.oneIn(3) ? item() : dice.pick("V-1", "V-1", "C-1", "N-1");
        String subject = dice.oneIn(6) ? subject() : dice.pick("T1", "T1", "W2", "W1", "W3");
        boolean hasOffender = item.equals("V-1") ? !dice.oneIn(12) : dice.oneIn(4);
        String offender = hasOffender ? (dice.oneIn(3) ? person() : dice.pick("K1", "N1", "M1")) : null;
        boolean isNotice = item.equals("N-1");
        return new DeskSlip.Facts(
                foundOn(item, subject, offender),
                finderClass(),
                dice.oneIn(4) ? offender : finder(),
                item,
                quantity(),
                subject,
                offender,
                1,
                (isNotice ? dice.oneIn(3) : dice.oneIn(20)) ? subject() : null,
                List.of());
    }

    /** At an edge of the window of one found before, or lately. */
    private LocalDate foundOn(String item, String subject, @Nullable String offender) {
        LocalDate today = world.clock.today();
        List<LocalDate> edges = world.own
                .all(DeskSlip.class)
                .filter(slip -> slip.facts.item().equals(item) && !slip.isRevoked())
                .filter(slip -> offender == null
                        ? slip.facts.subject().equals(subject)
                        : offender.equals(slip.facts.offender()))
                .map(slip -> slip.facts.foundOn().plusMonths(DeskPrices.WINDOW))
                .filter(edge -> !edge.isAfter(today))
                .toList();
        if (!edges.isEmpty() && dice.oneIn(2)) {
            LocalDate edge = dice.pick(edges).plusDays(dice.pick(0, 0, -1, 1));
            return edge.isAfter(today) ? today : edge;
        }
        return today.minusDays(dice.pick(0, 0, 0, 1, 3, 10, 30, 31, 40, dice.oneIn(5) ? -1 : 0));
    }

    LocalDate notBefore(LocalDate day) {
        LocalDate today = world.clock.today();
        return dice.oneIn(2) ? day : today;
    }

    List<DeskSlip.Decision> decision() {
        if (dice.oneIn(40)) {
            return List.of();
        }
        long fen = dice.oneIn(30) ? -1 : dice.upTo(1_000) * 100L;
        DeskSlip.Decision ofPerson = new DeskSlip.Decision(person(), null, fen);
        DeskSlip.Decision ofSubject = new DeskSlip.Decision(null, subject(), fen);
        if (dice.oneIn(8)) {
            return List.of(
                    dice.pick(new DeskSlip.Decision(null, null, fen), new DeskSlip.Decision(person(), subject(), fen)));
        }
        return dice.pick(List.of(ofPerson), List.of(ofSubject), List.of(ofPerson, ofSubject));
    }

    HazardCalls.Seen seen() {
        List<DeskSlip> slips = world.own.all(DeskSlip.class).toList();
        String finding = slips.isEmpty() || dice.oneIn(2) ? null : dice.pick(slips).id;
        return new HazardCalls.Seen(
                dice.oneIn(8) ? subject() : dice.pick("T1", "T1", "T2", "W1", "W2"),
                dice.oneIn(3) ? item() : "N-1",
                finderClass(),
                quantity(),
                location(),
                dice.oneIn(40) ? "E1-none" : finding);
    }

    HazardCalls.Plan plan() {
        return new HazardCalls.Plan(
                person(),
                dice.oneIn(8) ? dice.maybe(" ") : "measures",
                dice.oneIn(8)
                        ? null
                        : dice.oneIn(30)
                                ? Long.valueOf(-1)
                                : Long.valueOf(dice.upTo(dice.oneIn(4) ? 40 : 4_000) * 100_00L),
                soon(),
                dice.oneIn(8) ? dice.maybe("") : "contingency");
    }

    /** Yesterday sometimes. */
    LocalDate soon() {
        return world.clock.today().plusDays(dice.oneIn(12) ? -1 : dice.pick(0, 1, 3, 6));
    }

    @Nullable
    DeskHazard hazardToTender() {
        List<DeskHazard> all = world.own.all(DeskHazard.class).toList();
        List<DeskHazard> good = all.stream()
                .filter(one -> DeskLives.HAZARD.find(one.state, "TENDER").isPresent())
                .filter(one -> world.own.liveTender(one).isEmpty())
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        return dice.pick(good.isEmpty() || dice.oneIn(4) ? all : good);
    }

    /** The nearest workshop, or unit. */
    String tenderer(String subject) {
        String at = subject;
        while (at != null && !DeskCompany.level(at).equals(dice.oneIn(4) ? "UNIT" : "WORKSHOP")) {
            at = DeskCompany.PARENTS.get(at);
        }
        return at == null ? "U1" : at;
    }

    EntryCalls.Given given(String id, DeskKind kind) {
        String of = switch (kind) {
            case DEDUCT -> "DEDUCTION";
            case INSPECT -> "INSPECTION";
            case SCORE_DAY -> "DAILY";
            case WORK -> "DUTY_WORK";
            default -> kind.name();
        };
        LocalDate today = world.clock.today();
        boolean isOfMonth = kind == DeskKind.SELF_CHECK || kind == DeskKind.DEDUCT || kind == DeskKind.INSPECT;
        LocalDate day = today.minusDays(dice.oneIn(25) ? -dice.pick(1, 31) : dice.pick(0, 0, 1, 2, 25, 40));
        if (kind == DeskKind.VISIT && dice.oneIn(3)) {
            day = late(day);
        }
        String person = dice.oneIn(8)
                ? person()
                : dice.pick(kind == DeskKind.SCORE_DAY ? List.of("L1") : List.of("A1", "HU", "M1", "L1", "CL", "N2"));
        return new EntryCalls.Given(
                id,
                of,
                person,
                kind == DeskKind.SELF_CHECK || kind == DeskKind.INSPECT ? whole(day) : YearMonth.from(day),
                isOfMonth ? null : day,
                kind == DeskKind.VISIT ? dice.pick("EARLY", "MIDDLE", "NIGHT") : null,
                says(of));
    }

    /** The month of a day, mostly one that is over. */
    private YearMonth whole(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        boolean isOver = !month.atEndOfMonth().isAfter(world.clock.today());
        return isOver || dice.oneIn(4) ? month : month.minusMonths(1);
    }

    /** In a month that was posted, if there is one. */
    private LocalDate late(LocalDate otherwise) {
        return world.own.months.values().stream()
                .filter(DeskMonth::isPosted)
                .map(month -> month.month.atDay(1 + dice.upTo(27)))
                .filter(day -> !day.isAfter(world.clock.today()))
                .findFirst()
                .orElse(otherwise);
    }

    DeskEntry.Saying says(String kind) {
        return switch (kind) {
            case "DEDUCTION" -> new DeskEntry.Saying(null, dice.pick(DeskTier.CATEGORIES), 1 + dice.upTo(5));
            case "VISIT" ->
                new DeskEntry.Saying(
                        dice.oneIn(2) ? null : dice.score().hundredths(),
                        null,
                        dice.oneIn(20) ? DeskChecklists.ITEMS + 1 : dice.upTo(DeskChecklists.ITEMS));
            case "DUTY_WORK" ->
                new DeskEntry.Saying(
                        null,
                        dice.oneIn(6) ? "CL-9" : DeskChecklists.CLAUSE,
                        dice.oneIn(30) ? dice.pick(0, 10_001) : 1 + dice.upTo(3));
            default -> new DeskEntry.Saying(dice.score().hundredths(), null, 0);
        };
    }
}
