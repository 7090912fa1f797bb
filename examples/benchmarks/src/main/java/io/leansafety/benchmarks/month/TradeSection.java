package io.leansafety.benchmarks.month;

import java.util.random.RandomGenerator;

/** Writes handovers, tenders and vetoes. Rules T1, T2 and S2b. */
final class TradeSection {
    private static final String[] SHIFTS = {"EARLY", "MIDDLE", "NIGHT"};
    private static final String[] STATES = {"UNRECTIFIED", "SUBSTANDARD", "RECTIFIED"};
    private static final String[] REASONS = {"LACK_OF_CAPACITY", "REPEATED", "LONG_OVERDUE"};
    private static final String[] TENDER_STATES = {"ACCEPTED", "ACCEPTED", "TENDERING", "AWARDED", "WITHDRAWN"};

    private final Company company;
    private final RandomGenerator random;
    private final JsonOut out;

    TradeSection(Company company, RandomGenerator random, JsonOut out) {
        this.company = company;
        this.random = random;
        this.out = out;
    }

    void write() {
        out.list("handovers", this::handovers);
        out.list("tenders", this::tenders);
        out.list("vetoes", this::vetoes);
    }

    /** From each team to the next one of its workshop, and between the posts of a team. */
    private void handovers() {
        for (int team = 0; team + 1 < company.teams(); team++) {
            int number = team;
            if (Company.hasPosts(team)) {
                out.entry(() -> handover("HP", number, Company.post(number, 0), Company.post(number, 1)));
            }
            if (company.workshopOf(team) == company.workshopOf(team + 1)) {
                out.entry(() -> handover("H", number, Company.team(number), Company.team(number + 1)));
            }
        }
    }

    private void handover(String prefix, int number, String from, String to) {
        out.text("id", prefix + number).text("date", Days.any(random)).text("shift", any(SHIFTS));
        out.text("from", from).text("to", to).flag("accepted", random.nextInt(10) > 0);
        out.list("problems", () -> {
            problem("Q-1", "WORKSHOP");
            problem("H-C", "COMPANY");
        });
    }

    private void problem(String item, String finder) {
        out.entry(() -> out.text("item", item)
                .text("finder", finder)
                .number("quantity", random.nextInt(1, 5))
                .text("state", any(STATES)));
    }

    /** Between workshops of a unit, from a workshop to its unit's contractor, and between units. */
    private void tenders() {
        for (int workshop = 0; workshop + 1 < company.workshops(); workshop += 2) {
            int unit = company.unitOf(workshop);
            boolean isNext = company.unitOf(workshop + 1) == unit && workshop % 4 == 0;
            String awardee = isNext ? Company.workshop(workshop + 1) : Company.contractor(unit);
            tender("BW" + workshop, Company.workshop(workshop), awardee);
        }
        for (int unit = 0; unit + 1 < company.units(); unit += 2) {
            tender("BU" + unit, Company.unit(unit), Company.unit(unit + 1));
        }
    }

    private void tender(String id, String from, String awardee) {
        String state = any(TENDER_STATES);
        out.entry(() -> {
            out.text("id", id).text("reason", any(REASONS)).text("from", from).text("awardee", awardee);
            out.text("item", "R-1").number("quantity", random.nextInt(1, 60));
            out.money("bid", random.nextLong(1_000_00, 9_000_00)).text("state", state);
            if (state.equals("ACCEPTED")) {
                out.text("acceptedOn", Days.any(random));
            }
        });
    }

    private void vetoes() {
        for (int person = 13; person < company.first(Position.CONTRACTOR); person += 211) {
            String id = Company.person(person);
            out.entry(() -> out.text("person", id).text("ratio", "0.5").text("reason", "迟报"));
        }
        for (int unit = 1; unit < company.units(); unit += 19) {
            String id = Company.unit(unit);
            out.entry(() -> out.text("subject", id)
                    .texts("tiers", "UNIT_LEADER", "WORKSHOP_MANAGER")
                    .text("ratio", "0.75")
                    .text("reason", "未完成年度安全指标"));
        }
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
