package io.leansafety.model;

import io.leansafety.market.AssessmentsDesk;
import io.leansafety.organization.Shift;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.Reference;
import io.leansafety.value.Score;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps with entries of assessments, and what the model foretells of them. */
final class EntryCalls {
    private static final int LONGEST = 2_000;

    private final DeskWorld world;

    EntryCalls(DeskWorld world) {
        this.world = world;
    }

    /** What is given: of a month where it has no day. */
    record Given(
            String id,
            String kind,
            String person,
            YearMonth month,
            @Nullable LocalDate ofDay,
            @Nullable String shift,
            DeskEntry.Saying says) {
        LocalDate day() {
            return ofDay == null ? month.atEndOfMonth() : ofDay;
        }

        /** A score is of the whole month. */
        LocalDate notBefore() {
            return ofDay == null && kind.equals("DEDUCTION") ? month.atDay(1) : day();
        }
    }

    DeskCall give(Given given) {
        Record command = command(given);
        Set<String> malformed = given.kind().equals("DUTY_WORK")
                ? DeskWorld.quantity(given.says().number(), 10_000)
                : Set.of();
        return world.call(
                DeskLives.ENTRY,
                "GIVE",
                given.id(),
                command,
                malformed,
                taking -> given(taking, given),
                (market, who) -> switch (given.kind()) {
                    case "SELF_CHECK" -> market.assessments().selfCheck(who, (AssessmentsDesk.SelfCheck) command);
                    case "DEDUCTION" -> market.assessments().deduct(who, (AssessmentsDesk.Deduct) command);
                    case "INSPECTION" -> market.assessments().inspect(who, (AssessmentsDesk.Inspect) command);
                    case "DAILY" -> market.assessments().scoreDay(who, (AssessmentsDesk.ScoreDay) command);
                    case "VISIT" -> market.assessments().recordVisit(who, (AssessmentsDesk.RecordVisit) command);
                    default -> market.assessments().recordWork(who, (AssessmentsDesk.RecordWork) command);
                });
    }

    /** Of whom an entry is, that is given. */
    static String person(DeskCall call) {
        if (call.command() instanceof AssessmentsDesk.SelfCheck check) {
            return check.person().value();
        }
        return ((AssessmentsDesk.Deduct) call.command()).person().value();
    }

    private static Record command(Given given) {
        Reference id = new Reference(given.id());
        PersonId person = new PersonId(given.person());
        DeskEntry.Saying says = given.says();
        return switch (given.kind()) {
            case "SELF_CHECK" -> new AssessmentsDesk.SelfCheck(id, person, given.month(), score(says));
            case "DEDUCTION" ->
                new AssessmentsDesk.Deduct(
                        id, person, given.month(), category(says), points(says), "reason", "evidence");
            case "INSPECTION" -> new AssessmentsDesk.Inspect(id, person, given.month(), score(says));
            case "DAILY" -> new AssessmentsDesk.ScoreDay(id, person, given.day(), score(says));
            case "VISIT" ->
                new AssessmentsDesk.RecordVisit(
                        id,
                        person,
                        given.day(),
                        Shift.valueOf(Objects.requireNonNull(given.shift())),
                        items(says),
                        quality(says),
                        List.of());
            default ->
                new AssessmentsDesk.RecordWork(
                        id, person, new EntryId(category(says)), given.day(), says.number(), null);
        };
    }

    static Score score(DeskEntry.Saying says) {
        return Score.ofHundredths(Objects.requireNonNull(says.hundredths()));
    }

    static @Nullable Score quality(DeskEntry.Saying says) {
        return says.hundredths() == null ? null : score(says);
    }

    static Points points(DeskEntry.Saying says) {
        return Points.of(String.valueOf(says.number()));
    }

    static String category(DeskEntry.Saying says) {
        return Objects.requireNonNull(says.category());
    }

    /** A visit checked so many items. */
    static List<EntryId> items(DeskEntry.Saying says) {
        return Stream.iterate(1, next -> next + 1)
                .limit(says.number())
                .map(number -> new EntryId("I-" + number))
                .toList();
    }

    private static DeskCall.@Nullable Draft given(DeskCall.Taking taking, Given given) {
        taking.add("assessed-too-early", given.notBefore().isAfter(taking.today()));
        DeskTier tier = DeskCompany.isKnown(given.person()) ? DeskTier.of(given.person()) : null;
        if (tier == null) {
            taking.codes().add(DeskCompany.isKnown(given.person()) ? "not-assessed-on" : "unknown-person");
            taking.add("month-frozen", taking.books().isFrozen(given.day()));
            return null;
        }
        List<DeskEntry> others = others(taking.books(), given.id(), given.person(), given.day());
        taking.codes().addAll(new EntryRules(tier, others).given(given));
        check(taking, tier, others, given.kind(), given.says());
        taking.codes().addAll(DeskChecklists.codes(given.kind(), given.person(), given.day(), given.says()));
        boolean isLate = taking.books().month(YearMonth.from(given.day())).isPosted();
        return draft(
                given.kind(),
                given.person(),
                given.day(),
                DeskEntry.isJudged(given.kind(), given.says()),
                true,
                () -> new DeskEntry(
                        given.id(), given.kind(), given.person(), given.day(), given.shift(), isLate, given.says()));
    }

    private static List<DeskEntry> others(DeskBooks books, String id, String person, LocalDate day) {
        return books.all(DeskEntry.class)
                .filter(entry -> entry.isGiven() && entry.person.equals(person) && !entry.id.equals(id))
                .filter(entry -> YearMonth.from(entry.day).equals(YearMonth.from(day)))
                .toList();
    }

    private static void check(
            DeskCall.Taking taking, DeskTier tier, List<DeskEntry> others, String kind, DeskEntry.Saying says) {
        taking.add(
                "category-not-allowed",
                kind.equals("DEDUCTION") && !tier.categories().contains(category(says)));
        taking.codes().addAll(new EntryRules(tier, others).separate(kind, taking.actor()));
    }

    private static DeskCall.Draft draft(
            String kind, String person, LocalDate day, boolean isJudged, boolean isOwn, Supplier<DeskCase> next) {
        DeskTier tier = Objects.requireNonNull(DeskTier.of(person));
        DeskMatter matter =
                DeskMatter.of(DeskCompany.find(person).subject(), Map.of()).concerning(Set.of(person));
        return new DeskCall.Draft(
                matter, daysMoved(kind, day), row -> tier.entitling(row, kind, isJudged, isOwn), next);
    }

    /** Work moves every later month of its year. */
    private static List<LocalDate> daysMoved(String kind, LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        if (DeskEntry.isWork(kind)) {
            for (YearMonth month = YearMonth.from(day).plusMonths(1);
                    month.getYear() == day.getYear();
                    month = month.plusMonths(1)) {
                days.add(month.atEndOfMonth());
            }
        }
        return days;
    }

    private static DeskEntry entry(DeskCall.Taking taking) {
        return (DeskEntry) Objects.requireNonNull(taking.before());
    }

    /** Amends an entry to what one of a kind says. */
    DeskCall amend(String id, int replaces, String kind, DeskEntry.Saying says, String reason) {
        AssessmentsDesk.Amend command =
                new AssessmentsDesk.Amend(new Reference(id), replaces, change(kind, says), reason);
        Set<String> malformed = new TreeSet<>(DeskWorld.reason(reason, LONGEST));
        if (kind.equals("DUTY_WORK")) {
            malformed.addAll(DeskWorld.quantity(says.number(), 10_000));
        }
        return world.call(
                DeskLives.ENTRY,
                "AMEND",
                id,
                command,
                malformed,
                taking -> amended(taking, replaces, kind, says),
                (market, who) -> market.assessments().amend(who, command));
    }

    private static AssessmentsDesk.Change change(String kind, DeskEntry.Saying says) {
        Function<String, AssessmentsDesk.Change> change = of -> switch (of) {
            case "DEDUCTION" ->
                new AssessmentsDesk.NewDeduction(category(says), points(says), "other reason", "evidence");
            case "VISIT" -> new AssessmentsDesk.NewVisit(items(says), quality(says), List.of());
            case "DUTY_WORK" -> new AssessmentsDesk.NewWork(new EntryId(category(says)), says.number(), null);
            default -> new AssessmentsDesk.NewScore(score(says));
        };
        return change.apply(kind);
    }

    private static String form(String kind) {
        return Set.of("SELF_CHECK", "INSPECTION", "DAILY").contains(kind) ? "SCORE" : kind;
    }

    private static DeskCall.@Nullable Draft amended(
            DeskCall.Taking taking, int replaces, String kind, DeskEntry.Saying says) {
        DeskEntry entry = entry(taking);
        taking.add("stale-entry", replaces != entry.versions.size());
        if (!form(kind).equals(form(entry.kind))) {
            taking.codes().add("other-kind-of-entry");
            return draft(entry.kind, entry.person, entry.day, entry.isJudged(), isOwn(entry), () -> entry);
        }
        DeskTier tier = Objects.requireNonNull(DeskTier.of(entry.person));
        check(taking, tier, others(taking.books(), entry.id, entry.person, entry.day), entry.kind, says);
        taking.codes().addAll(DeskChecklists.codes(entry.kind, entry.person, entry.day, says));
        boolean isOther = DeskEntry.isWork(entry.kind)
                && (says.number() != entry.says.number() || !Objects.equals(says.category(), entry.says.category()));
        taking.add(
                "work-posted",
                isOther && taking.books().month(YearMonth.from(entry.day)).isPosted());
        boolean isLate =
                entry.isLate && taking.books().month(YearMonth.from(entry.day)).isPosted();
        if (entry.isLate && !isLate) {
            Given again = new Given(
                    entry.id, entry.kind, entry.person, YearMonth.from(entry.day), entry.day, entry.shift, says);
            List<DeskEntry> others = others(taking.books(), entry.id, entry.person, entry.day);
            taking.codes().addAll(new EntryRules(tier, others).given(again));
        }
        boolean isJudged = entry.isJudged() || DeskEntry.isJudged(entry.kind, says);
        return draft(entry.kind, entry.person, entry.day, isJudged, isOwn(entry), () -> {
            entry.says = says;
            entry.isLate = isLate;
            return entry;
        });
    }

    /** Whether nobody but whose it is wrote in it. */
    private static boolean isOwn(DeskEntry entry) {
        return entry.givers().equals(Set.of(entry.person));
    }

    DeskCall withdraw(String id, int replaces, String reason) {
        AssessmentsDesk.Withdraw command = new AssessmentsDesk.Withdraw(new Reference(id), replaces, reason);
        return world.call(
                DeskLives.ENTRY,
                "WITHDRAW",
                id,
                command,
                DeskWorld.reason(reason, LONGEST),
                taking -> {
                    DeskEntry entry = entry(taking);
                    taking.add("stale-entry", replaces != entry.versions.size());
                    DeskTier tier = Objects.requireNonNull(DeskTier.of(entry.person));
                    List<DeskEntry> others = others(taking.books(), entry.id, entry.person, entry.day);
                    taking.codes().addAll(new EntryRules(tier, others).separate(entry.kind, taking.actor()));
                    return draft(entry.kind, entry.person, entry.day, entry.isJudged(), isOwn(entry), () -> entry);
                },
                (market, who) -> market.assessments().withdraw(who, command));
    }
}
