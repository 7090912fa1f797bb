package io.leansafety.benchmarks.month;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes findings. Rules P3 to P8, T3 to T5 and A2b. */
final class FindingSection {
    private static final String[] FINDERS = {"SUPERIOR", "COMPANY", "COMPANY", "UNIT", "WORKSHOP", "WORKSHOP", "SELF"};
    private static final String[] TEAM_ITEMS = {
        "V-S", "V-G", "V-G", "H-C", "H-C", "Q-1", "Q-1", "S-E", "D-L", "H-A", "W-1"
    };
    private static final String[] SHIFTS = {"EARLY", "MIDDLE", "NIGHT"};
    private static final String[] SPECIALTIES = {"ELECTRICAL", "MINING", "VENTILATION"};

    private final Company company;
    private final RandomGenerator random;
    private final JsonOut out;

    FindingSection(Company company, RandomGenerator random, JsonOut out) {
        this.company = company;
        this.random = random;
        this.out = out;
    }

    /** Where something was found, and whose it is. */
    private record Scene(
            int team,
            int workshop,
            int unit,
            String subject,
            String item,
            @Nullable String offender) {}

    void write(int findings) {
        out.list("findings", () -> {
            for (int number = 0; number < findings; number++) {
                String id = "F%06d".formatted(number);
                Scene scene = scene(number);
                out.entry(() -> finding(id, scene));
            }
        });
    }

    private Scene scene(int number) {
        int team = random.nextInt(company.teams());
        int workshop = company.workshopOf(team);
        int unit = company.unitOf(workshop);
        String worker = Company.person(company.worker(team, random.nextInt(8)));
        return switch (number % 12) {
            case 1 -> {
                String theirs = Company.person(company.contractorPerson(unit));
                yield new Scene(team, workshop, unit, Company.contractor(unit), "V-G", theirs);
            }
            case 2 -> new Scene(team, workshop, unit, Company.contractor(unit), "Q-1", null);
            case 3 -> new Scene(team, workshop, unit, Company.workshop(workshop), "H-B", null);
            case 4 -> new Scene(team, workshop, unit, Company.workshop(workshop), "H-M", null);
            case 5 -> {
                int withPosts = team - team % 8;
                int at = company.workshopOf(withPosts);
                String theirs = Company.person(company.worker(withPosts, 0));
                yield new Scene(withPosts, at, company.unitOf(at), Company.post(withPosts, number % 2), "V-G", theirs);
            }
            default -> new Scene(team, workshop, unit, Company.team(team), any(TEAM_ITEMS), worker);
        };
    }

    private void finding(String id, Scene scene) {
        String finder = any(FINDERS);
        String status = status(scene.item());
        out.text("id", id).text("foundOn", foundOn()).text("finder", finder);
        if (!finder.equals("SUPERIOR")) {
            out.text("foundBy", foundBy(finder, scene));
        }
        out.text("item", scene.item()).number("quantity", 1 + random.nextInt(3));
        out.text("subject", scene.subject());
        if (scene.offender() != null) {
            out.text("offender", scene.offender());
        }
        circumstances(scene);
        out.number("occurrence", random.nextInt(100) < 80 ? 1 : 2 + random.nextInt(3));
        out.text("status", status);
        beneficiary(scene);
        decision(scene, finder, status);
    }

    /** One in ten is from the month before and was only confirmed now. */
    private String foundOn() {
        return random.nextInt(10) == 0 ? "2026-09-29" : Days.any(random);
    }

    private String foundBy(String finder, Scene scene) {
        return Company.person(
                switch (finder) {
                    case "COMPANY" -> company.departmentManager(random.nextInt(100));
                    case "UNIT" -> company.unitLeader(scene.unit(), random.nextInt(2));
                    case "WORKSHOP" -> company.workshopManager(scene.workshop(), random.nextInt(2));
                    default -> scene.team();
                });
    }

    private void circumstances(Scene scene) {
        if (random.nextInt(3) > 0) {
            out.text("shift", any(SHIFTS));
        }
        if (random.nextInt(2) == 0) {
            out.text("specialty", any(SPECIALTIES));
        }
        if (random.nextInt(20) == 0) {
            String holder = Company.person(company.workshopManager(scene.workshop(), random.nextInt(2)));
            out.object("holders", () -> out.texts("WORKSHOP_DUTY", holder));
        }
    }

    private String status(String item) {
        int drawn = random.nextInt(100);
        if (drawn >= 15 || item.equals("H-M")) {
            return "CONFIRMED";
        }
        return drawn < 3
                ? "ISSUED"
                : drawn < 6 ? "APPEALED" : drawn < 8 ? "REVOKED" : drawn < 11 ? "UPHELD" : "REVISED";
    }

    /** Some quality problems are settled with the next process, the team after. */
    private void beneficiary(Scene scene) {
        if (scene.item().equals("Q-1") && random.nextInt(3) == 0) {
            out.text("beneficiary", Company.team((scene.team() + 1) % company.teams()));
        }
    }

    private void decision(Scene scene, String finder, String status) {
        boolean caseByCase = scene.item().equals("H-M") || (scene.item().equals("H-A") && finder.equals("SUPERIOR"));
        boolean decided = status.equals("REVISED") || (caseByCase && !status.equals("REVOKED"));
        if (decided && random.nextInt(4) > 0) {
            out.list("decision", () -> {
                out.entry(() -> out.text("person", Company.person(scene.team())).money("amount", amount()));
                out.entry(() -> out.text("subject", Company.team(scene.team())).money("amount", amount()));
            });
        }
    }

    private long amount() {
        return random.nextLong(100_00, 2_000_00);
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
