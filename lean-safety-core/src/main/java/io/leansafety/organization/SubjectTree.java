package io.leansafety.organization;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SubjectId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subjects put together to a tree, and everything that keeps them from being one. Rule O1. */
final class SubjectTree {
    private final Map<SubjectId, SubjectFact> facts = new LinkedHashMap<>();
    private final Map<SubjectId, Place> places = new HashMap<>();
    private final Map<SubjectId, MarketSubject> built = new LinkedHashMap<>();
    private final Map<SubjectId, List<SubjectId>> cycles = new HashMap<>();
    private final Set<SubjectId> reportedCycles = new HashSet<>();
    private final Problems problems;
    private boolean hasUnreadable;

    private SubjectTree(Problems problems) {
        this.problems = problems;
    }

    static SubjectTree of(List<SubjectFact> facts, Problems problems, Place place) {
        SubjectTree tree = new SubjectTree(problems);
        tree.hasUnreadable = problems.isKnown(place);
        for (int i = 0; i < facts.size(); i++) {
            tree.register(facts.get(i), place.index(i));
        }
        tree.checkRoots(place);
        tree.facts.keySet().forEach(tree::build);
        return tree;
    }

    ImmutableMap<SubjectId, MarketSubject> subjects() {
        return ImmutableMap.copyOf(built);
    }

    /** Every id that is listed, be it with problems. */
    ImmutableSet<SubjectId> listed() {
        return ImmutableSet.copyOf(facts.keySet());
    }

    boolean hasUnreadable() {
        return hasUnreadable;
    }

    /** The subject that a required field names, or null after saying what is wrong. */
    @Nullable
    MarketSubject find(@Nullable SubjectId id, Place field) {
        if (id == null) {
            problems.missing(field);
            return null;
        }
        MarketSubject subject = built.get(id);
        if (subject == null && !facts.containsKey(id) && !hasUnreadable) {
            problems.error("unknown-subject", RuleId.O1, field, "subject", id);
        }
        return subject;
    }

    private void register(SubjectFact fact, Place here) {
        if (fact.level() == null) {
            problems.missing(here.field("level"));
        }
        if (fact.id() == null) {
            problems.missing(here.field("id"));
            hasUnreadable = true;
        } else if (facts.putIfAbsent(fact.id(), fact) != null) {
            String first = placeOf(fact.id()).field("id").path();
            problems.error(
                    "duplicate-subject", RuleId.EXCHANGE, here.field("id"), "subject", fact.id(), "first", first);
        } else {
            places.put(fact.id(), here);
        }
    }

    private void checkRoots(Place place) {
        SubjectId root = null;
        for (SubjectFact fact : facts.values()) {
            if (fact.level() != SubjectLevel.COMPANY || fact.id() == null) {
                continue;
            }
            Place here = placeOf(fact.id());
            if (fact.parent() != null) {
                problems.error("company-with-parent", RuleId.O1, here.field("parent"), "subject", fact.id());
            } else if (root != null) {
                problems.error("second-root", RuleId.O1, here.field("parent"), "subject", fact.id(), "root", root);
            }
            root = root == null ? fact.id() : root;
        }
        boolean mayBeUnreadable = hasUnreadable || facts.values().stream().anyMatch(fact -> fact.level() == null);
        if (root == null && !mayBeUnreadable) {
            problems.errorUnlessKnown("no-root", RuleId.O1, place);
        }
    }

    /** Walks up as far as each parent is of a higher level, five steps at most, then builds on the way down. */
    private void build(SubjectId start) {
        Deque<SubjectFact> pending = new ArrayDeque<>();
        SubjectFact at = facts.get(start);
        while (at != null && at.id() != null && !built.containsKey(at.id())) {
            pending.push(at);
            at = hasUsableParent(at) && at.parent() != null ? facts.get(at.parent()) : null;
        }
        pending.forEach(this::link);
    }

    private void link(SubjectFact fact) {
        if (fact.id() == null || fact.level() == null) {
            return;
        }
        MarketSubject parent = fact.parent() == null ? null : built.get(fact.parent());
        boolean linked = parent != null && fact.level().mayHangUnder(parent.level());
        boolean rooted = fact.level() == SubjectLevel.COMPANY || (linked && parent != null && parent.isRooted());
        built.put(fact.id(), new MarketSubject(fact.id(), fact.name(), fact.level(), linked ? parent : null, rooted));
    }

    /** Each parent must be of a higher level, so that a way up always ends. */
    private boolean hasUsableParent(SubjectFact fact) {
        if (fact.level() == SubjectLevel.COMPANY || fact.id() == null) {
            return false;
        }
        Place field = placeOf(fact.id()).field("parent");
        if (fact.parent() == null && fact.level() == null) {
            return false;
        }
        if (fact.parent() == null) {
            problems.errorUnlessKnown("missing-parent", RuleId.O1, field, "subject", fact.id());
            return false;
        }
        SubjectFact parent = facts.get(fact.parent());
        if (parent == null) {
            if (!hasUnreadable) {
                problems.errorUnlessKnown("unknown-subject", RuleId.O1, field, "subject", fact.parent());
            }
            return false;
        }
        if (fact.level() == null || parent.level() == null) {
            return false;
        }
        if (fact.level().mayHangUnder(parent.level())) {
            return true;
        }
        classify(fact.id());
        List<SubjectId> cycle = cycles.getOrDefault(fact.id(), List.of());
        if (cycle.isEmpty()) {
            problems.errorUnlessKnown(
                    "parent-not-higher",
                    RuleId.O1,
                    field,
                    "subject",
                    fact.id(),
                    "level",
                    fact.level(),
                    "parent",
                    fact.parent(),
                    "above",
                    parent.level());
        } else if (reportedCycles.add(cycle.get(0))) {
            problems.errorUnlessKnown("cycle", RuleId.O1, field, "subject", fact.id(), "subjects", cycle);
        }
        return false;
    }

    /** Finds the cycle that a subject is in or leads to; each subject is passed once, however many ask. */
    private void classify(SubjectId start) {
        Set<SubjectId> way = new LinkedHashSet<>();
        SubjectId at = start;
        while (at != null && facts.containsKey(at) && !cycles.containsKey(at) && way.add(at)) {
            SubjectFact fact = facts.get(at);
            at = fact == null ? null : fact.parent();
        }
        List<SubjectId> passed = List.copyOf(way);
        int begin = at != null && way.contains(at) ? passed.indexOf(at) : passed.size();
        List<SubjectId> cycle = passed.subList(begin, passed.size());
        for (int i = 0; i < passed.size(); i++) {
            cycles.put(passed.get(i), i < begin ? List.of() : cycle);
        }
    }

    private Place placeOf(SubjectId id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalStateException(id + " must have been registered");
        }
        return place;
    }
}
