package io.leansafety.benchmarks.month;

/**
 * A made-up company: units of six workshops of eight teams, one person in ten a team leader. People and subjects are
 * numbers; who is where is arithmetic. Rules O1 and O2.
 *
 * <p>People are numbered by what they are: first the leaders of the teams, then the two managers of each workshop, the
 * two leaders of each unit, the leaders of the company, the managers of the departments, a contractor's people, and the
 * workers, dealt out to the teams in turn.
 *
 * @param people how many people
 * @param teams how many teams
 * @param workshops how many workshops
 * @param units how many units
 */
record Company(int people, int teams, int workshops, int units) {
    /** The root. */
    static final String ROOT = "XS";

    /** Departments of the company; each unit has one of its own besides. */
    static final int DEPARTMENTS = 4;

    private static final int SMALLEST = 60;
    private static final int LEADERS = 3;

    /**
     * Returns a company.
     *
     * @param people how many people, 60 or more: fewer do not fill two units
     * @return the company
     * @throws IllegalArgumentException for fewer
     */
    static Company of(int people) {
        if (people < SMALLEST) {
            throw new IllegalArgumentException("a company has " + SMALLEST + " people or more, but was " + people);
        }
        int teams = Math.max(8, people / 10);
        int workshops = Math.max(4, teams / 8);
        return new Company(people, teams, workshops, Math.max(2, workshops / 6));
    }

    Position position(int person) {
        int end = 0;
        for (Position position : Position.values()) {
            end += count(position);
            if (person < end) {
                return position;
            }
        }
        throw new IllegalArgumentException("nobody has number " + person);
    }

    /** The number of the first person of a position. */
    int first(Position position) {
        int first = 0;
        for (Position before : Position.values()) {
            if (before == position) {
                break;
            }
            first += count(before);
        }
        return first;
    }

    int count(Position position) {
        return switch (position) {
            case TEAM_LEADER -> teams;
            case WORKSHOP_MANAGER -> 2 * workshops;
            case UNIT_LEADER -> 2 * units;
            case COMPANY_LEADER -> LEADERS;
            case DEPARTMENT_MANAGER -> Math.max(8, people / 200);
            case CONTRACTOR -> Math.max(units, people / 50);
            case WORKER -> people - first(Position.WORKER);
        };
    }

    int workshopOf(int team) {
        return (int) ((long) team * workshops / teams);
    }

    int unitOf(int workshop) {
        return (int) ((long) workshop * units / workshops);
    }

    /** One of the workers of a team, the first one for 0. */
    int worker(int team, int which) {
        int inTeam = (count(Position.WORKER) - team + teams - 1) / teams;
        return first(Position.WORKER) + team + teams * (which % inTeam);
    }

    int workshopManager(int workshop, int which) {
        return first(Position.WORKSHOP_MANAGER) + 2 * workshop + which;
    }

    int unitLeader(int unit, int which) {
        return first(Position.UNIT_LEADER) + 2 * unit + which;
    }

    /** One of the managers of the company's own departments; the other half belong to those of the units. */
    int departmentManager(int which) {
        return first(Position.DEPARTMENT_MANAGER) + which % (count(Position.DEPARTMENT_MANAGER) / 2);
    }

    private boolean isAtRoot(int departmentManager) {
        return departmentManager < count(Position.DEPARTMENT_MANAGER) / 2;
    }

    int contractorPerson(int contractor) {
        return first(Position.CONTRACTOR) + contractor;
    }

    /** Where somebody belongs. */
    String subjectOf(int person) {
        int place = person - first(position(person));
        return switch (position(person)) {
            case TEAM_LEADER -> team(place);
            case WORKSHOP_MANAGER -> workshop(place / 2);
            case UNIT_LEADER -> unit(place / 2);
            case COMPANY_LEADER -> ROOT;
            case DEPARTMENT_MANAGER -> department(isAtRoot(place) ? place % DEPARTMENTS : DEPARTMENTS + place % units);
            case CONTRACTOR -> contractor(place % units);
            case WORKER -> team(place % teams);
        };
    }

    /** One in a hundred is away. */
    boolean isExempt(int person) {
        return position(person).isPaidMonthly() && person % 97 == 41;
    }

    /** Workshop managers of every fifth unit are entitled through a pool. */
    boolean isPooled(int person) {
        return position(person) == Position.WORKSHOP_MANAGER
                && unitOf((person - first(Position.WORKSHOP_MANAGER)) / 2) % 5 == 0;
    }

    static String person(int number) {
        return "P%06d".formatted(number);
    }

    static String team(int number) {
        return "T%05d".formatted(number);
    }

    /** One team in eight has two posts. */
    static boolean hasPosts(int team) {
        return team % 8 == 0;
    }

    static String post(int team, int which) {
        return "O%05d-%d".formatted(team, which);
    }

    static String workshop(int number) {
        return "W%05d".formatted(number);
    }

    static String unit(int number) {
        return "U%04d".formatted(number);
    }

    static String contractor(int unit) {
        return "K%04d".formatted(unit);
    }

    static String department(int number) {
        return "D%04d".formatted(number);
    }
}
