package io.leansafety.benchmarks.month;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes duty and inspection assessments and daily scores. Rules A2 to A8. */
final class AssessmentSection {
    private static final Map<Position, List<String>> CATEGORIES = Map.of(
            Position.TEAM_LEADER, List.of("SAFETY_PERFORMANCE", "SHIFT_EVALUATION", "DYNAMIC_INSPECTION"),
            Position.WORKSHOP_MANAGER, List.of("QUARTERLY_GOAL", "KEY_WORK", "SAFETY_RULES", "DYNAMIC_INSPECTION"),
            Position.UNIT_LEADER, List.of("QUARTERLY_GOAL", "SUPERIOR_NOTICE", "KEY_WORK", "SAFETY_RULES"),
            Position.DEPARTMENT_MANAGER, List.of("ACCIDENT_JOINT_LIABILITY", "ASSIGNED_AREA", "KEY_WORK"));

    private final Company company;
    private final RandomGenerator random;
    private final JsonOut out;

    AssessmentSection(Company company, RandomGenerator random, JsonOut out) {
        this.company = company;
        this.random = random;
        this.out = out;
    }

    void write() {
        out.list("duty", this::duty);
        out.list("inspection", this::inspection);
        out.list("daily", this::daily);
    }

    private void duty() {
        for (int person = 0; person < company.first(Position.CONTRACTOR); person++) {
            List<String> categories = CATEGORIES.getOrDefault(company.position(person), List.of());
            if (!categories.isEmpty() && !company.isExempt(person)) {
                String id = Company.person(person);
                out.entry(() -> out.text("person", id)
                        .score("selfCheck", random.nextInt(85_00, 100_01))
                        .list("deductions", () -> deductions(categories)));
            }
        }
    }

    private void deductions(List<String> categories) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            out.entry(() -> out.text("category", categories.get(random.nextInt(categories.size())))
                    .score("points", random.nextInt(25, 3_01))
                    .text("reason", "落实不到位")
                    .text("evidence", "检查记录"));
        }
    }

    private void inspection() {
        for (int person = 0; person < company.first(Position.CONTRACTOR); person++) {
            if (company.position(person).isInspectedMonthly() && !company.isExempt(person)) {
                int number = person;
                out.entry(() -> inspection(number));
            }
        }
    }

    private void inspection(int person) {
        out.text("person", Company.person(person));
        if (person % 2 == 0) {
            out.score("score", random.nextInt(80_00, 100_01));
            return;
        }
        int locations = random.nextInt(1, 12);
        out.texts("quality", score(), score(), score());
        out.number("locationsRequired", locations).number("locationsCovered", random.nextInt(locations + 1));
        out.object("visits", () -> {
            visits("EARLY");
            visits("NIGHT");
        });
    }

    private void visits(String shift) {
        out.object(shift, () -> out.number("required", random.nextInt(1, 5)).number("done", random.nextInt(6)));
    }

    private String score() {
        return random.nextInt(80, 100) + "." + random.nextInt(10, 100);
    }

    private void daily() {
        for (int leader = 0; leader < company.teams(); leader++) {
            String id = Company.person(leader);
            for (LocalDate day : Days.WORKING) {
                out.entry(() -> out.text("person", id)
                        .text("date", day.toString())
                        .score("score", random.nextInt(80_00, 100_01)));
            }
        }
    }
}
