package io.leansafety.model;

import io.leansafety.finding.FindingStatus;
import io.leansafety.market.FindingsDesk;
import io.leansafety.value.LocationId;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps with findings, and what the model foretells of them. */
final class SlipCalls {
    private final DeskWorld world;

    SlipCalls(DeskWorld world) {
        this.world = world;
    }

    DeskCall record(String id, DeskSlip.Facts facts, @Nullable String location, @Nullable String again) {
        FindingsDesk.WriteDown command = new FindingsDesk.WriteDown(
                new Reference(id),
                facts.fact("OTHER", FindingStatus.REVISED),
                location == null ? null : new LocationId(location),
                again == null ? null : new Reference(again));
        return world.call(
                DeskLives.SLIP,
                "RECORD",
                id,
                command,
                Set.of(),
                taking -> recorded(taking, id, facts, again),
                (market, who) -> market.findings().record(who, command));
    }

    private static DeskCall.@Nullable Draft recorded(
            DeskCall.Taking taking, String id, DeskSlip.Facts facts, @Nullable String again) {
        taking.add("found-after-today", facts.foundOn().isAfter(taking.today()));
        DeskSlip.Facts given = facts.decided(List.of());
        if (again == null) {
            return first(taking, id, given.nth(occurrence(taking.books(), given)), null);
        }
        Optional<DeskSlip> found = taking.books().find(DeskSlip.class, again);
        if (found.isEmpty()) {
            taking.codes().add("unknown-id");
            return draft(taking, id, given, again);
        }
        DeskSlip earlier = found.get();
        checkAgain(taking, given, earlier);
        DeskSlip.Facts same = given.nth(earlier.facts.occurrence());
        Set<String> price = priceCodes(same);
        taking.codes().addAll(price);
        if (!price.isEmpty()) {
            return draft(taking, id, same, again);
        }
        boolean isPriced = !DeskPrices.isCaseByCase(same.item(), same.finder())
                && taking.codes().isEmpty();
        return first(taking, id, isPriced ? same.decided(difference(taking.books(), same, earlier)) : same, again);
    }

    private static DeskCall.@Nullable Draft first(
            DeskCall.Taking taking, String id, DeskSlip.Facts facts, @Nullable String again) {
        taking.codes().addAll(priceCodes(facts));
        return draft(taking, id, facts, again);
    }

    private static DeskCall.@Nullable Draft draft(
            DeskCall.Taking taking, String id, DeskSlip.Facts facts, @Nullable String again) {
        if (!DeskCompany.isSubject(facts.subject())) {
            taking.codes().add("unknown-subject");
            return null;
        }
        boolean isPriced = priceCodes(facts).isEmpty();
        DeskMatter matter = DeskMatter.of(facts.subject(), java.util.Map.of())
                .concerning(isPriced ? facts.concerned() : named(facts))
                .gaining(isPriced ? facts.gaining() : Set.of());
        return new DeskCall.Draft(
                matter, List.of(facts.foundOn(), taking.today()), row -> row, () -> new DeskSlip(id, facts, again));
    }

    /** What can't be priced charges whom it names. */
    private static Set<String> named(DeskSlip.Facts facts) {
        return facts.offender() == null ? Set.of() : Set.of(facts.offender());
    }

    private static void checkAgain(DeskCall.Taking taking, DeskSlip.Facts facts, DeskSlip earlier) {
        DeskSlip.Facts first = earlier.facts;
        taking.add("again-revoked", earlier.isRevoked());
        taking.add(
                "again-differs",
                !facts.item().equals(first.item())
                        || !facts.subject().equals(first.subject())
                        || facts.quantity() != first.quantity()
                        || !Objects.equals(facts.offender(), first.offender()));
        taking.add(
                "again-settled",
                taking.books().months.values().stream().anyMatch(month -> month.settled.contains(earlier.id)));
        taking.add("again-not-higher", rank(facts.finder()) >= rank(first.finder()));
        taking.add("again-before", facts.foundOn().isBefore(first.foundOn()));
        taking.add("again-not-priced", earlier.isAwaitingDecision());
        taking.add(
                "again-named-already",
                taking.books()
                        .all(DeskSlip.class)
                        .filter(other -> !other.isRevoked())
                        .anyMatch(other -> standing(taking.books(), other.again)
                                .filter(found -> found == earlier)
                                .isPresent()));
    }

    private static int rank(String finder) {
        return List.of("SUPERIOR", "COMPANY", "UNIT", "WORKSHOP", "SELF").indexOf(finder);
    }

    /** A finding, or what it found again where it was revoked. */
    private static Optional<DeskSlip> standing(DeskBooks books, @Nullable String id) {
        Optional<DeskSlip> at = books.find(DeskSlip.class, id);
        while (at.isPresent() && at.get().isRevoked()) {
            at = books.find(DeskSlip.class, at.get().again);
        }
        return at;
    }

    /** What each pays more than for what was found before; nothing is decided where all that was revoked. */
    private static List<DeskSlip.Decision> difference(DeskBooks books, DeskSlip.Facts now, DeskSlip earlier) {
        DeskPrices.Lines more = new DeskPrices.Lines();
        more.add(DeskPrices.lines(now), 1);
        Optional<DeskSlip> at = standing(books, earlier.id);
        if (at.isEmpty()) {
            return List.of();
        }
        while (at.isPresent()) {
            more.add(DeskPrices.lines(at.get().facts), -1);
            at = standing(books, at.get().again);
        }
        List<DeskSlip.Decision> lines = new ArrayList<>();
        more.people().forEach((person, fen) -> add(lines, new DeskSlip.Decision(person, null, fen)));
        more.subjects().forEach((subject, fen) -> add(lines, new DeskSlip.Decision(null, subject, fen)));
        return lines.isEmpty() ? List.of(new DeskSlip.Decision(null, now.subject(), 0)) : lines;
    }

    private static void add(List<DeskSlip.Decision> lines, DeskSlip.Decision line) {
        if (line.fen() > 0) {
            lines.add(line);
        }
    }

    /** Those within the window of it, and those within whose window it is; what was found again once. */
    static int occurrence(DeskBooks books, DeskSlip.Facts facts) {
        LocalDate tooOld = facts.foundOn().minusMonths(DeskPrices.WINDOW);
        Set<String> alike = new HashSet<>();
        books.all(DeskSlip.class)
                .filter(other -> !other.isRevoked() && other.facts.item().equals(facts.item()))
                .filter(other -> other.facts.foundOn().isAfter(tooOld)
                        && facts.foundOn().isAfter(other.facts.foundOn().minusMonths(DeskPrices.WINDOW)))
                .filter(other -> Objects.equals(other.facts.offender(), facts.offender())
                        && (facts.offender() != null || other.facts.subject().equals(facts.subject())))
                .forEach(other -> alike.add(root(books, other)));
        return alike.size() + 1;
    }

    private static String root(DeskBooks books, DeskSlip slip) {
        DeskSlip at = slip;
        while (at.again != null) {
            at = books.find(DeskSlip.class, at.again).orElseThrow();
        }
        return at.id;
    }

    /** What keeps a finding from being priced as it would settle. */
    private static Set<String> priceCodes(DeskSlip.Facts facts) {
        Set<String> codes = new LinkedHashSet<>();
        boolean isDecided = !facts.decision().isEmpty();
        addIf(codes, "bad-quantity", facts.quantity() < 1 || facts.quantity() > 1_000_000);
        addIf(codes, "unknown-person", !DeskCompany.isKnown(facts.foundBy()) || !DeskCompany.isKnown(facts.offender()));
        facts.decision().forEach(line -> checkLine(codes, line));
        boolean isPlace = DeskCompany.isSubject(facts.subject());
        boolean isPayee = DeskCompany.isSubject(facts.beneficiary());
        addIf(codes, "unknown-subject", !isPlace || !isPayee);
        boolean isItem = DeskPrices.ITEMS.contains(facts.item());
        addIf(codes, "unknown-item", !isItem);
        if (!isItem || (!isDecided && DeskPrices.isCaseByCase(facts.item(), facts.finder()))) {
            return codes;
        }
        boolean charges = !isDecided && facts.item().equals("V-1");
        addIf(codes, "missing-offender", charges && facts.offender() == null);
        if (facts.beneficiary() != null && isPayee) {
            checkPayee(codes, facts, facts.beneficiary());
        }
        addIf(
                codes,
                "no-holder",
                charges
                        && isPlace
                        && !facts.finder().equals("SELF")
                        && DeskPrices.directors(facts).isEmpty());
        return codes;
    }

    private static void checkLine(Set<String> codes, DeskSlip.Decision line) {
        addIf(codes, "person-or-subject", (line.person() == null) == (line.subject() == null));
        addIf(codes, "unknown-person", !DeskCompany.isKnown(line.person()));
        addIf(codes, "unknown-subject", !DeskCompany.isSubject(line.subject()));
        addIf(codes, "negative-amount", line.fen() < 0);
    }

    private static void checkPayee(Set<String> codes, DeskSlip.Facts facts, String payee) {
        boolean paysItself = facts.decision().isEmpty()
                ? payee.equals(facts.subject())
                : facts.decision().stream().anyMatch(line -> payee.equals(line.subject()));
        if (!DeskPrices.isNotice(facts.item())) {
            codes.add("beneficiary-of-slip");
        } else if (paysItself) {
            codes.add("beneficiary-is-payer");
        }
    }

    private static void addIf(Set<String> codes, String code, boolean isWrong) {
        if (isWrong) {
            codes.add(code);
        }
    }

    DeskCall decide(String id, List<DeskSlip.Decision> decision, String reason) {
        FindingsDesk.Decide command = new FindingsDesk.Decide(
                new Reference(id),
                decision.stream().map(DeskSlip.Decision::fact).toList(),
                reason);
        Set<String> malformed = new LinkedHashSet<>(DeskWorld.reason(reason, 2_000));
        addIf(malformed, "missing-field", decision.isEmpty());
        return world.call(
                DeskLives.SLIP,
                "DECIDE",
                id,
                command,
                malformed,
                taking -> {
                    DeskSlip slip = slip(taking);
                    if (!DeskPrices.isCaseByCase(slip.facts.item(), slip.facts.finder())) {
                        taking.codes().add("needless-decision");
                        return stepped(taking);
                    }
                    return decided(taking, decision);
                },
                (market, who) -> market.findings().decide(who, command));
    }

    DeskCall revise(String id, List<DeskSlip.Decision> decision, String reason) {
        FindingsDesk.Revise command = new FindingsDesk.Revise(
                new Reference(id),
                decision.stream().map(DeskSlip.Decision::fact).toList(),
                reason);
        Set<String> malformed = new LinkedHashSet<>(DeskWorld.reason(reason, 2_000));
        addIf(malformed, "missing-field", decision.isEmpty());
        return world.call(
                DeskLives.SLIP,
                "REVISE",
                id,
                command,
                malformed,
                taking -> decided(taking, decision),
                (market, who) -> market.findings().revise(who, command));
    }

    private static DeskCall.@Nullable Draft decided(DeskCall.Taking taking, List<DeskSlip.Decision> decision) {
        DeskSlip slip = slip(taking);
        DeskSlip.Facts now = slip.facts.decided(decision);
        Set<String> price = priceCodes(now);
        taking.codes().addAll(price);
        return next(taking, now, changed -> changed.facts = now);
    }

    /** It concerns whom it charged before, and whom it charges now. */
    private static DeskCall.Draft next(DeskCall.Taking taking, DeskSlip.Facts now, Consumer<DeskSlip> change) {
        DeskSlip slip = slip(taking);
        Set<String> concerned = new LinkedHashSet<>(slip.facts.concerned());
        concerned.addAll(now.concerned());
        DeskMatter matter = DeskMatter.of(slip.facts.subject(), slip.takers)
                .concerning(concerned)
                .gaining(now.gaining());
        return DeskCall.Draft.of(matter, taking.today(), () -> {
            change.accept(slip);
            return slip;
        });
    }

    private static DeskSlip slip(DeskCall.Taking taking) {
        return (DeskSlip) Objects.requireNonNull(taking.before());
    }

    private static DeskCall.Draft stepped(DeskCall.Taking taking) {
        return next(taking, slip(taking).facts, slip -> {});
    }

    DeskCall issue(String id) {
        FindingsDesk.Issue command = new FindingsDesk.Issue(new Reference(id));
        return world.call(
                DeskLives.SLIP,
                "ISSUE",
                id,
                command,
                Set.of(),
                taking -> {
                    taking.add("decision-needed", slip(taking).isAwaitingDecision());
                    DeskSlip.Facts charged = charged(taking);
                    return next(taking, charged, slip -> {
                        slip.facts = charged;
                        slip.document = taking.books().nextDocument(slip);
                    });
                },
                (market, who) -> market.findings().issue(who, command));
    }

    /** What was found again is charged with what is left when its document is given, once the one before is decided. */
    private static DeskSlip.Facts charged(DeskCall.Taking taking) {
        DeskSlip slip = slip(taking);
        if (slip.again == null || DeskPrices.isCaseByCase(slip.facts.item(), slip.facts.finder())) {
            return slip.facts;
        }
        DeskSlip earlier = taking.books().find(DeskSlip.class, slip.again).orElseThrow();
        taking.add("again-open", !earlier.isOver());
        DeskSlip.Facts undecided = slip.facts.decided(List.of());
        return undecided.decided(difference(taking.books(), undecided, earlier));
    }

    DeskCall confirm(String id) {
        FindingsDesk.Confirm command = new FindingsDesk.Confirm(new Reference(id));
        return world.call(
                DeskLives.SLIP,
                "CONFIRM",
                id,
                command,
                Set.of(),
                SlipCalls::stepped,
                (market, who) -> market.findings().confirm(who, command));
    }

    DeskCall lapse(String id) {
        FindingsDesk.Lapse command = new FindingsDesk.Lapse(new Reference(id));
        return world.call(
                DeskLives.SLIP,
                "LAPSE",
                id,
                command,
                Set.of(),
                taking -> {
                    taking.add("appeal-open", !lastDay(taking).isBefore(taking.today()));
                    return stepped(taking);
                },
                (market, who) -> market.findings().lapse(who, command));
    }

    DeskCall appeal(String id, String reason) {
        FindingsDesk.Appeal command = new FindingsDesk.Appeal(new Reference(id), reason);
        return world.call(
                DeskLives.SLIP,
                "APPEAL",
                id,
                command,
                DeskWorld.reason(reason, 2_000),
                taking -> {
                    taking.add("appeal-late", lastDay(taking).isBefore(taking.today()));
                    return stepped(taking);
                },
                (market, who) -> market.findings().appeal(who, command));
    }

    private static LocalDate lastDay(DeskCall.Taking taking) {
        return slip(taking).last().day().plusDays(DeskPrices.APPEAL_DAYS);
    }

    DeskCall uphold(String id, String reason) {
        FindingsDesk.Uphold command = new FindingsDesk.Uphold(new Reference(id), reason);
        return world.call(
                DeskLives.SLIP,
                "UPHOLD",
                id,
                command,
                DeskWorld.reason(reason, 2_000),
                SlipCalls::stepped,
                (market, who) -> market.findings().uphold(who, command));
    }

    DeskCall revoke(String id, String reason) {
        FindingsDesk.Revoke command = new FindingsDesk.Revoke(new Reference(id), reason);
        return world.call(
                DeskLives.SLIP,
                "REVOKE",
                id,
                command,
                DeskWorld.reason(reason, 2_000),
                SlipCalls::stepped,
                (market, who) -> market.findings().revoke(who, command));
    }
}
