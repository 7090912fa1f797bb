package io.leansafety.rosterplanner;

import io.leansafety.organization.Shift;
import io.leansafety.roster.RosterPerson;
import io.leansafety.roster.RosterTask;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mine of fifty managers with the quotas of visits that a real one publishes, some of them away for some days. */
final class AnyCompany {
    private static final int MANAGERS = 50;

    /** 安全管理定额 of a mine: visits underground in a month, of which on night and on middle shifts. */
    private enum Post {
        MINE_HEAD(10, 0, 0),
        PRODUCTION_DEPUTY(20, 2, 2),
        PREPARATION_DEPUTY(22, 3, 3),
        ELECTRICAL_DEPUTY(20, 3, 3),
        CHIEF_ENGINEER(14, 3, 3),
        SAFETY_HEAD(22, 3, 3),
        BUSINESS_DEPUTY(6, 0, 0),
        DEPUTY_ENGINEER(20, 3, 3),
        SAFETY_DEPUTY_ENGINEER(18, 3, 3),
        INSPECTION_HEAD(20, 2, 2),
        INSPECTOR(22, 3, 3),
        DEPARTMENT_DEPUTY(20, 3, 0),
        TECHNICIAN(16, 1, 0);

        private final int visits;
        private final int nights;
        private final int middles;

        Post(int visits, int nights, int middles) {
            this.visits = visits;
            this.nights = nights;
            this.middles = middles;
        }

        Map<Shift, Integer> quota() {
            return Map.of(Shift.EARLY, visits - nights - middles, Shift.MIDDLE, middles, Shift.NIGHT, nights);
        }
    }

    /** The leaders of the mine; the others are inspectors and people of departments. */
    private static final List<Post> LEADERS = List.of(
            Post.MINE_HEAD,
            Post.MINE_HEAD,
            Post.PRODUCTION_DEPUTY,
            Post.PREPARATION_DEPUTY,
            Post.ELECTRICAL_DEPUTY,
            Post.CHIEF_ENGINEER,
            Post.SAFETY_HEAD,
            Post.BUSINESS_DEPUTY,
            Post.BUSINESS_DEPUTY,
            Post.BUSINESS_DEPUTY,
            Post.DEPUTY_ENGINEER,
            Post.DEPUTY_ENGINEER,
            Post.DEPUTY_ENGINEER,
            Post.DEPUTY_ENGINEER,
            Post.SAFETY_DEPUTY_ENGINEER,
            Post.INSPECTION_HEAD);

    private static final List<Post> OTHERS =
            List.of(Post.INSPECTOR, Post.INSPECTOR, Post.DEPARTMENT_DEPUTY, Post.TECHNICIAN);

    private final Random random;
    private final SettlementPeriod period;
    private final NavigableMap<LocalDate, Set<Shift>> worked = new TreeMap<>();

    private AnyCompany(long seed) {
        this.random = new Random(seed);
        this.period = SettlementPeriod.parse(String.format(Locale.ROOT, "2026-%02d", 1 + random.nextInt(12)))
                .startingOn(random.nextInt(3) == 0 ? 26 : 1);
    }

    static RosterTask task(long seed) {
        return new AnyCompany(seed).task();
    }

    private RosterTask task() {
        boolean isRepairedOnSundays = random.nextInt(3) == 0;
        List<LocalDate> days =
                period.first().datesUntil(period.last().plusDays(1)).toList();
        for (LocalDate day : days) {
            boolean isRepaired = isRepairedOnSundays && day.getDayOfWeek() == DayOfWeek.SUNDAY;
            worked.put(day, isRepaired ? EnumSet.of(Shift.EARLY, Shift.NIGHT) : EnumSet.allOf(Shift.class));
        }
        if (random.nextInt(4) == 0) {
            LocalDate holiday = days.get(random.nextInt(days.size() - 2));
            holiday.datesUntil(holiday.plusDays(3)).forEach(worked::remove);
        }
        List<RosterPerson> people = new ArrayList<>();
        for (int i = 0; i < MANAGERS; i++) {
            Post post = i < LEADERS.size() ? LEADERS.get(i) : OTHERS.get(random.nextInt(OTHERS.size()));
            people.add(new RosterPerson(
                    new PersonId(String.format(Locale.ROOT, "P%02d", i + 1)), post.quota(), absences(post)));
        }
        return new RosterTask(period, worked, people);
    }

    /** A week's leave at most, and never so long that the visits no longer fit. */
    private Set<LocalDate> absences(Post post) {
        int spare = worked.size() - post.visits - 2;
        if (spare <= 0 || random.nextInt(3) > 0) {
            return Set.of();
        }
        int length = 1 + random.nextInt(Math.min(7, spare));
        LocalDate from = period.first().plusDays(random.nextInt(worked.size()));
        return from.datesUntil(from.plusDays(length)).collect(Collectors.toSet());
    }
}
