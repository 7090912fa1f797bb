package io.leansafety.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableLongArray;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Dice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Copied checklists are found among many, each pair, and nothing else is. */
@Rule("C1.5")
class CopiedChecklistsTest {
    private static final int PEOPLE = 2_000;
    private static final int COPIES = 500;

    /** Of the copies some are just above the likeness at which they count and some just below. */
    @Test
    void everyPairAtOrAboveTheLikenessIsFoundAndNoOther() {
        Dice dice = new Dice(7);
        List<List<String>> texts = new ArrayList<>(IntStream.range(0, PEOPLE - COPIES)
                .mapToObj(i -> ManyChecklists.anyTexts(dice))
                .toList());
        for (int i = 0; i < COPIES; i++) {
            texts.add(copy(dice.pick(texts), dice));
        }
        List<List<String>> shuffled = dice.shuffled(texts);
        Set<String> pairs = pairs(shuffled);
        assertThat(pairs).hasSizeBetween(COPIES / 4, 3 * COPIES);

        List<Problem> found = ChecklistReview.of(
                BuiltInPolicies.xinsheng2020No52(), ManyChecklists.withClauses(ManyChecklists.of(PEOPLE, 1), shuffled));

        assertThat(found).extracting(Problem::rule).containsOnly(RuleId.C1_5);
        assertThat(found.stream().flatMap(CopiedChecklistsTest::pairs)).containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void oneRemarkNamesTheTenThatAreMostAlike() {
        List<String> own = ManyChecklists.anyTexts(new Dice(1));
        List<String> other = new ArrayList<>(own);
        other.set(0, "每班写一行");
        List<List<String>> texts = new ArrayList<>(Collections.nCopies(20, own));
        texts.set(3, other);
        List<Problem> found = ChecklistReview.of(
                BuiltInPolicies.xinsheng2020No52(), ManyChecklists.withClauses(ManyChecklists.of(20, 1), texts));
        assertThat(found).hasSize(19);
        assertThat(found.get(4).path()).isEqualTo("checklists.duty[5].clauses");
        assertThat(found.get(4).arguments().get("others"))
                .startsWith("P00000 (100.00%), P00001 (100.00%), P00002 (100.00%), P00004 (100.00%), P00003 (9");
        assertThat(found.get(18).arguments())
                .containsEntry("person", "P00019")
                .containsEntry("count", "19")
                .hasEntrySatisfying("others", others -> assertThat(others).endsWith("P00010 (100.00%), …"));
    }

    /** Some clauses written anew: two of twenty leave the copy about at the likeness that counts. */
    private static List<String> copy(List<String> texts, Dice dice) {
        List<String> copy = new ArrayList<>(texts);
        for (int i = dice.upTo(4); i > 0; i--) {
            copy.set(dice.upTo(copy.size() - 1), ManyChecklists.anyText(dice));
        }
        return dice.shuffled(copy);
    }

    /** Each is compared with each, exactly. */
    private static Set<String> pairs(List<List<String>> texts) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<BitSet> sets =
                texts.stream().map(list -> bits(Shingles.of(list), numbers)).toList();
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                BitSet both = BitSet.valueOf(sets.get(i).toLongArray());
                both.and(sets.get(j));
                int common = both.cardinality();
                int together = sets.get(i).cardinality() + sets.get(j).cardinality() - common;
                if (common * 100 >= together * 85) {
                    pairs.add(ManyChecklists.person(i) + " " + ManyChecklists.person(j));
                }
            }
        }
        return pairs;
    }

    private static BitSet bits(ImmutableLongArray shingles, Map<Long, Integer> numbers) {
        BitSet bits = new BitSet();
        shingles.forEach(shingle -> bits.set(numbers.computeIfAbsent(shingle, first -> numbers.size())));
        return bits;
    }

    private static Stream<String> pairs(Problem remark) {
        String others = remark.arguments().getOrDefault("others", "");
        return Stream.of(others.split(", "))
                .map(other -> remark.arguments().get("person") + " " + other.substring(0, other.indexOf(' ')));
    }
}
