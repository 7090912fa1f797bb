package io.leansafety.organization;

import io.leansafety.policy.Policy;
import io.leansafety.value.Dice;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A small company: subjects of all levels, people who stay and people who move, roles by shift and specialty. Every role
 * is held at the base, the company or one unit, so that every search finds somebody.
 */
public final class AnyCompany {
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    public static final List<String> SPECIALTIES = List.of("ELECTRICAL", "MECHANICAL");
    private static final SubjectId ROOT = new SubjectId("XS");

    private final Dice dice;
    private final List<TierId> tiers;
    private final SettlementPeriod period;
    private final String prefix;
    private final Map<SubjectId, SubjectFact> subjects = new LinkedHashMap<>();
    private final Map<PersonId, AssignmentFact> standing = new LinkedHashMap<>();
    private final List<PersonFact> people = new ArrayList<>();
    private final List<RoleFact> roles = new ArrayList<>();
    private SubjectId base = ROOT;

    private AnyCompany(Dice dice, Policy policy, SettlementPeriod period, String prefix) {
        this.dice = dice;
        this.tiers = List.copyOf(policy.tierIds());
        this.period = period;
        this.prefix = prefix;
        add(ROOT, SubjectLevel.COMPANY, null);
    }

    /** A whole company. */
    public static AnyCompany whole(Dice dice, Policy policy, SettlementPeriod period) {
        AnyCompany company = new AnyCompany(dice, policy, period, "");
        for (int unit = dice.upTo(2); unit >= 0; unit--) {
            company.addUnit(company.id("U" + unit));
        }
        company.addBeside(ROOT, "X");
        company.addPeopleAndRoles();
        return company;
    }

    /** A company of one unit, with nobody above it; ids begin with the prefix, so that two units have nobody in common. */
    public static AnyCompany ofOneUnit(Dice dice, Policy policy, SettlementPeriod period, String prefix) {
        AnyCompany company = new AnyCompany(dice, policy, period, prefix);
        company.base = company.id("U");
        company.addUnit(company.base);
        company.addPeopleAndRoles();
        return company;
    }

    public OrganizationFacts facts() {
        return new OrganizationFacts(List.copyOf(subjects.values()), people, roles);
    }

    /** The subject at which every role is held and every item is priced. */
    public SubjectId base() {
        return base;
    }

    public String prefix() {
        return prefix;
    }

    public List<RoleName> roleNames() {
        return List.of(role("R1"), role("R2"), role("R3"));
    }

    public List<PersonId> people() {
        return List.copyOf(standing.keySet());
    }

    /** The tier on the month's last day. */
    public Optional<TierId> tierOf(PersonId person) {
        return Optional.ofNullable(standing(person).tier());
    }

    /** The subject on the month's last day. */
    public SubjectId subjectOf(PersonId person) {
        return known(standing(person).subject());
    }

    /** All subjects at or below the base. */
    public List<SubjectId> subjects() {
        return subjects.keySet().stream().filter(id -> isAtOrBelow(id, base)).toList();
    }

    public List<SubjectId> subjects(SubjectLevel level) {
        return subjects().stream().filter(id -> levelOf(id) == level).toList();
    }

    public @Nullable SubjectLevel levelOf(SubjectId subject) {
        return fact(subject).level();
    }

    public Optional<SubjectId> parentOf(SubjectId subject) {
        return Optional.ofNullable(fact(subject).parent());
    }

    public Optional<SubjectId> nearest(SubjectId subject, SubjectLevel level) {
        return levelOf(subject) == level
                ? Optional.of(subject)
                : parentOf(subject).flatMap(parent -> nearest(parent, level));
    }

    public boolean isAtOrBelow(SubjectId subject, SubjectId other) {
        return subject.equals(other)
                || parentOf(subject)
                        .filter(parent -> isAtOrBelow(parent, other))
                        .isPresent();
    }

    private void addUnit(SubjectId unit) {
        add(unit, SubjectLevel.UNIT, ROOT);
        addBeside(unit, unit.value());
        for (int workshop = dice.upTo(2); workshop > 0; workshop--) {
            SubjectId id = id(unit.value() + "W" + workshop);
            add(id, SubjectLevel.WORKSHOP, unit);
            addTeams(id);
        }
        if (dice.oneIn(4)) {
            addTeams(unit);
        }
    }

    private void addTeams(SubjectId parent) {
        for (int team = dice.upTo(2); team > 0; team--) {
            SubjectId id = id(parent.value() + "t" + team);
            add(id, SubjectLevel.TEAM, parent);
            for (int post = dice.upTo(2); post > 0; post--) {
                add(id(id.value() + "o" + post), SubjectLevel.POST, id);
            }
        }
    }

    private void addBeside(SubjectId parent, String name) {
        if (dice.oneIn(2)) {
            add(id(name + "D"), SubjectLevel.DEPARTMENT, parent);
        }
        if (!dice.oneIn(3)) {
            add(id(name + "K"), SubjectLevel.CONTRACTOR, parent);
        }
    }

    private void addPeopleAndRoles() {
        addPerson(base);
        for (SubjectId subject : subjects()) {
            for (int i = dice.upTo(2); i > 0; i--) {
                addPerson(subject);
            }
        }
        for (RoleName role : roleNames()) {
            for (int i = dice.upTo(2); i >= 0; i--) {
                roles.add(new RoleFact(role, base, dice.pick(people()), LONG_AGO, null, null, null));
            }
        }
        for (int i = dice.upTo(8); i > 0; i--) {
            LocalDate from = dice.pick(LONG_AGO, dice.dayOf(period));
            LocalDate to = dice.maybe(dice.pick(from, from.plusDays(dice.upTo(20))));
            roles.add(new RoleFact(
                    dice.pick(roleNames()),
                    dice.pick(subjects()),
                    dice.pick(people()),
                    from,
                    to,
                    dice.oneIn(2) ? null : dice.pick(Shift.values()),
                    dice.oneIn(2) ? null : dice.pick(SPECIALTIES)));
        }
    }

    private void addPerson(SubjectId subject) {
        PersonId id = new PersonId(prefix + dice.pick("P", "p", "Q-") + standing.size());
        AssignmentFact here = place(subject, null, null);
        if (!dice.oneIn(4)) {
            standing.put(id, here);
            people.add(new PersonFact(id, null, here, List.of()));
            return;
        }
        LocalDate moved = period.last().minusDays(dice.upTo(10));
        AssignmentFact before = place(dice.pick(subjects()), LONG_AGO, moved.minusDays(1));
        AssignmentFact now = place(subject, moved, dice.maybe(period.last()));
        AssignmentFact later = place(dice.pick(subjects()), period.last().plusDays(1), null);
        switch (dice.upTo(2)) {
            case 0 -> addMoving(id, now, List.of(before, now));
            // Somebody who left.
            case 1 -> addMoving(id, before, List.of(before));
            default -> addMoving(id, before, List.of(before, later));
        }
    }

    private void addMoving(PersonId id, AssignmentFact counts, List<AssignmentFact> all) {
        standing.put(id, counts);
        people.add(new PersonFact(id, null, null, all));
    }

    private AssignmentFact place(SubjectId subject, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new AssignmentFact(subject, null, dice.oneIn(3) ? null : dice.pick(tiers), from, to);
    }

    private void add(SubjectId id, SubjectLevel level, @Nullable SubjectId parent) {
        subjects.put(id, new SubjectFact(id, null, level, parent));
    }

    private SubjectFact fact(SubjectId id) {
        SubjectFact fact = subjects.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("no subject " + id);
        }
        return fact;
    }

    private AssignmentFact standing(PersonId id) {
        AssignmentFact place = standing.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no person " + id);
        }
        return place;
    }

    private static SubjectId known(@Nullable SubjectId id) {
        if (id == null) {
            throw new IllegalStateException("everybody stands somewhere");
        }
        return id;
    }

    private SubjectId id(String text) {
        return new SubjectId(text.startsWith(prefix) ? text : prefix + text);
    }

    private RoleName role(String name) {
        return new RoleName(prefix + name);
    }
}
