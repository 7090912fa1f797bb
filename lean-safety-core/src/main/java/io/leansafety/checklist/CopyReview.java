package io.leansafety.checklist;

import com.google.common.primitives.ImmutableLongArray;
import io.leansafety.organization.Person;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds duty checklists that were copied from one post to another (照抄照搬). Rule C1.5.
 *
 * <p>A post is what the post is called: two team leaders of two teams hold the same post, and may have the same list. Of
 * somebody whose post is not said nobody knows that it is another's, so that their list is compared with all.
 *
 * <p>Equal lists are compared with others once. Of two lists that are alike the later one by person id is remarked upon.
 */
final class CopyReview {
    private final List<Candidate<DutyChecklist>> lists;
    private final List<ImmutableLongArray> sets = new ArrayList<>();
    private final List<List<Integer>> earlier = new ArrayList<>();
    private final int[] setOf;
    private final int[] postOf;
    private final Ratio threshold;
    private final Problems problems;

    private CopyReview(List<Candidate<DutyChecklist>> lists, Ratio threshold, Problems problems) {
        this.lists = lists;
        this.threshold = threshold;
        this.problems = problems;
        Map<ImmutableLongArray, Integer> numbers = new HashMap<>();
        setOf = lists.stream().mapToInt(list -> number(shingles(list), numbers)).toArray();
        postOf = posts(lists);
    }

    static void review(List<Candidate<DutyChecklist>> duty, Ratio threshold, Problems problems) {
        List<Candidate<DutyChecklist>> lists = duty.stream()
                .filter(candidate -> candidate.person().isPresent())
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        new CopyReview(lists, threshold, problems).review();
    }

    private static ImmutableLongArray shingles(Candidate<DutyChecklist> candidate) {
        return Shingles.of(candidate.list().clauses().stream()
                .map(DutyClause::text)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The post of each list as a number, -1 for one that is not said. */
    private static int[] posts(List<Candidate<DutyChecklist>> lists) {
        Map<String, Integer> numbers = new HashMap<>();
        return lists.stream()
                .map(list -> list.person().flatMap(Person::post).filter(post -> !post.isBlank()))
                .mapToInt(post -> post.map(text -> numbers.computeIfAbsent(text, unknown -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    private int number(ImmutableLongArray set, Map<ImmutableLongArray, Integer> numbers) {
        Integer known = numbers.putIfAbsent(set, sets.size());
        if (known == null) {
            sets.add(set);
            earlier.add(new ArrayList<>());
            return sets.size() - 1;
        }
        return known;
    }

    private void review() {
        LikenessIndex index = LikenessIndex.of(sets, threshold);
        for (int list = 0; list < lists.size(); list++) {
            int set = setOf[list];
            if (!sets.get(set).isEmpty()) {
                review(list, index);
                if (earlier.get(set).isEmpty()) {
                    index.add(set);
                }
                earlier.get(set).add(list);
            }
        }
    }

    private void review(int list, LikenessIndex index) {
        Copies copies = new Copies();
        addOthers(list, setOf[list], LikenessIndex.WHOLE, copies);
        index.find(setOf[list], (set, likeness) -> addOthers(list, set, likeness, copies));
        if (copies.count() > 0) {
            problems.warning(
                    "copied-checklist",
                    RuleId.C1_5,
                    lists.get(list).place().field("clauses"),
                    "person",
                    lists.get(list).id(),
                    "count",
                    copies.count(),
                    "others",
                    copies.mostAlike(other -> lists.get(other).id()));
        }
    }

    private void addOthers(int list, int set, int likeness, Copies copies) {
        for (int other : earlier.get(set)) {
            if (postOf[other] != postOf[list] || postOf[list] < 0) {
                copies.add(other, likeness);
            }
        }
    }
}
