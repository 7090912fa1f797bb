package io.leansafety.benchmarks.month;

/** What somebody is; the ones with a tier are called as the built-in policy calls it. Rules O2 and O3. */
enum Position {
    TEAM_LEADER("班长"),
    WORKSHOP_MANAGER("车间主任"),
    UNIT_LEADER("经理"),
    COMPANY_LEADER("副总经理"),
    DEPARTMENT_MANAGER("主任工程师"),
    CONTRACTOR("外委工"),
    WORKER("操作工");

    private final String post;

    Position(String post) {
        this.post = post;
    }

    String post() {
        return post;
    }

    boolean hasTier() {
        return compareTo(CONTRACTOR) < 0;
    }

    boolean isPaidMonthly() {
        return hasTier() && this != COMPANY_LEADER;
    }

    boolean isInspectedMonthly() {
        return hasTier() && this != TEAM_LEADER;
    }
}
