package io.leansafety.benchmarks.month;

/** Writes subjects, people and roles. Rules O1, O2 and O4. */
final class OrganizationSection {
    private static final String SINCE = "2025-01-01";
    private static final String[] SURNAMES = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"};
    private static final String[] GIVEN = {"建国", "志强", "秀英", "海涛", "玉兰", "伟", "敏", "军", "丽", "永康", "晓东"};
    private static final String[] OFFICES = {"安监处", "机电处", "生产处", "通风处"};

    private final Company company;
    private final JsonOut out;

    OrganizationSection(Company company, JsonOut out) {
        this.company = company;
        this.out = out;
    }

    void write() {
        out.object("organization", () -> {
            out.list("subjects", this::subjects);
            out.list("people", this::people);
            out.list("roles", this::roles);
        });
    }

    private void subjects() {
        out.entry(() -> out.text("id", Company.ROOT).text("name", "新升公司").text("level", "COMPANY"));
        for (int i = 0; i < Company.DEPARTMENTS; i++) {
            subject(Company.department(i), OFFICES[i], "DEPARTMENT", Company.ROOT);
        }
        for (int unit = 0; unit < company.units(); unit++) {
            String id = Company.unit(unit);
            subject(id, "第" + (unit + 1) + "单位", "UNIT", Company.ROOT);
            subject(Company.department(Company.DEPARTMENTS + unit), "安监科", "DEPARTMENT", id);
            subject(Company.contractor(unit), "第" + (unit + 1) + "外委施工队", "CONTRACTOR", id);
        }
        for (int workshop = 0; workshop < company.workshops(); workshop++) {
            String unit = Company.unit(company.unitOf(workshop));
            subject(Company.workshop(workshop), (workshop + 1) + "车间", "WORKSHOP", unit);
        }
        for (int team = 0; team < company.teams(); team++) {
            String id = Company.team(team);
            subject(id, (team + 1) + "班", "TEAM", Company.workshop(company.workshopOf(team)));
            for (int post = 0; Company.hasPosts(team) && post < 2; post++) {
                subject(Company.post(team, post), post == 0 ? "司机岗" : "电工岗", "POST", id);
            }
        }
    }

    private void subject(String id, String name, String level, String parent) {
        out.entry(
                () -> out.text("id", id).text("name", name).text("level", level).text("parent", parent));
    }

    private void people() {
        for (int person = 0; person < company.people(); person++) {
            int number = person;
            out.entry(() -> person(number));
        }
    }

    private void person(int number) {
        Position position = company.position(number);
        out.text("id", Company.person(number));
        out.text("name", SURNAMES[number % SURNAMES.length] + GIVEN[number % GIVEN.length]);
        if (position == Position.WORKER && number % 50 == 0) {
            out.list("assignments", () -> moved(number));
        } else {
            out.text("subject", company.subjectOf(number));
            tierAndPost(position);
        }
    }

    /** Somebody who came from the first team within the month. */
    private void moved(int number) {
        out.entry(() -> out.text("subject", Company.team(0))
                .text("post", "见习")
                .text("from", SINCE)
                .text("to", "2026-10-14"));
        out.entry(() -> out.text("subject", company.subjectOf(number))
                .text("post", Position.WORKER.post())
                .text("from", "2026-10-15")
                .nothing("to"));
    }

    private void tierAndPost(Position position) {
        out.text("post", position.post());
        if (position.hasTier()) {
            out.text("tier", position.name());
        }
    }

    private void roles() {
        for (int team = 0; team < company.teams(); team++) {
            role("TEAM_LEADER", Company.team(team), team);
        }
        for (int workshop = 0; workshop < company.workshops(); workshop++) {
            String subject = Company.workshop(workshop);
            role("WORKSHOP_DIRECTOR", subject, company.workshopManager(workshop, 0));
            role("WORKSHOP_DUTY", subject, company.workshopManager(workshop, 0));
            role("WORKSHOP_DUTY", subject, company.workshopManager(workshop, 1), "shift", "NIGHT");
        }
        for (int unit = 0; unit < company.units(); unit++) {
            role("UNIT_PRINCIPAL", Company.unit(unit), company.unitLeader(unit, 0));
            role("UNIT_LEADERSHIP", Company.unit(unit), company.unitLeader(unit, 0));
            role("UNIT_LEADERSHIP", Company.unit(unit), company.unitLeader(unit, 1));
        }
        role("SAFETY_SUPERVISOR", Company.ROOT, company.departmentManager(0));
        role("COUNTERPART", Company.ROOT, company.departmentManager(1));
        role("COUNTERPART", Company.ROOT, company.departmentManager(2), "specialty", "ELECTRICAL");
        role("COUNTERPART", Company.ROOT, company.departmentManager(3), "specialty", "MINING");
    }

    private void role(String role, String subject, int person) {
        out.entry(() -> held(role, subject, person));
    }

    private void role(String role, String subject, int person, String attribute, String value) {
        out.entry(() -> {
            held(role, subject, person);
            out.text(attribute, value);
        });
    }

    private void held(String role, String subject, int person) {
        out.text("role", role).text("subject", subject).text("person", Company.person(person));
        out.text("from", SINCE).nothing("to");
    }
}
