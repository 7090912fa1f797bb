package io.leansafety.benchmarks.month;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Writes wages, pools and exemptions. Rules S1, S4, S6 and O2. */
final class WageSection {
    private static final String[] EXEMPT_RATIOS = {"0", "0.5", "0.8", "1"};

    private final Company company;
    private final RandomGenerator random;
    private final JsonOut out;

    WageSection(Company company, RandomGenerator random, JsonOut out) {
        this.company = company;
        this.random = random;
        this.out = out;
    }

    void write() {
        out.list("wages", this::wages);
        out.list("pools", this::pools);
        out.list("exempt", this::exempt);
    }

    private void wages() {
        for (int person = 0; person < company.people(); person++) {
            int number = person;
            out.entry(() -> wages(number));
        }
    }

    private void wages(int person) {
        Position position = company.position(person);
        out.text("person", Company.person(person));
        if (position.isPaidMonthly() && !company.isPooled(person)) {
            amount("entitlement", 500_00, 3_000_00);
        }
        amount("performance", 1_500_00, 8_000_00);
        if (person % 3 == 0) {
            amount("other", 0, 1_000_00);
        }
        if (person % 10 == 7) {
            amount("broughtForward", -100_00, 600_00);
        }
        amount("minimumWage", 1_500_00, 2_200_00);
        if (position == Position.TEAM_LEADER) {
            out.object("quota", this::quotas);
        }
    }

    private void quotas() {
        for (LocalDate day : Days.WORKING) {
            amount(day.toString(), 150_00, 250_00);
        }
    }

    /** Every fifth unit's, of its workshop managers. */
    private void pools() {
        for (int unit = 0; unit < company.units(); unit += 5) {
            int number = unit;
            out.entry(() -> pool(number));
        }
    }

    private void pool(int unit) {
        out.text("unit", Company.unit(unit));
        amount("specialFund", 5_000_00, 20_000_00);
        out.flag("goalMet", unit % 10 == 0);
        out.object("benchmarks", () -> benchmarks(unit));
        out.object("wageQuota", () -> out.money("year", 900_000_00).money("usedBefore", 700_000_00));
    }

    private void benchmarks(int unit) {
        for (int workshop = 0; workshop < company.workshops(); workshop++) {
            if (company.unitOf(workshop) == unit) {
                amount(Company.person(company.workshopManager(workshop, 0)), 900_00, 1_500_00);
                amount(Company.person(company.workshopManager(workshop, 1)), 600_00, 1_200_00);
            }
        }
    }

    private void exempt() {
        for (int person = 0; person < company.people(); person++) {
            if (company.isExempt(person)) {
                String id = Company.person(person);
                String ratio = EXEMPT_RATIOS[random.nextInt(EXEMPT_RATIOS.length)];
                out.entry(() -> out.text("person", id).text("ratio", ratio).text("reason", "病假"));
            }
        }
    }

    private void amount(String name, long least, long bound) {
        out.money(name, random.nextLong(least, bound));
    }
}
