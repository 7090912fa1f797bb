package io.leansafety.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableLongArray;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The index finds what a comparison of all with all finds. */
@Rule("C1.5")
class LikenessIndexTest {
    private static final List<Ratio> THRESHOLDS =
            List.of(Ratio.ofMillionths(1), Ratio.of("0.5"), Ratio.of("0.85"), Ratio.of("0.999999"), Ratio.ONE);

    /** Of few letters, so that much is in common; made from one template, so that it comes in bundles. */
    @Property(tries = 2_000)
    void findsWhatAComparisonOfAllFinds(@ForAll long seed) {
        Dice dice = new Dice(seed);
        List<String> template = IntStream.range(0, 4).mapToObj(i -> text(dice)).toList();
        List<ImmutableLongArray> sets = IntStream.range(0, 2 + dice.upTo(40))
                .mapToObj(i -> Shingles.of(template.stream()
                        .map(text -> dice.oneIn(3) ? text(dice) : changed(text, dice))
                        .toList()))
                .distinct()
                .toList();
        Ratio threshold = dice.pick(dice.pick(THRESHOLDS), Ratio.ofMillionths(1 + dice.upTo(999_999)));
        assertThat(found(sets, threshold)).isEqualTo(compared(sets, threshold));
    }

    /** Everything that is in common is needed, so that a set must be found by any part of it. */
    @Test
    void findsWhatIsExactlyAtTheThreshold() {
        List<ImmutableLongArray> sets = Stream.concat(
                        Stream.of(range(0, 10), range(0, 8)),
                        IntStream.range(1, 32).mapToObj(i -> range(100 * i, 100 * i + 10)))
                .toList();
        assertThat(found(sets, Ratio.of("0.8"))).containsExactly("1 0 8000");
        assertThat(found(sets, Ratio.of("0.800001"))).isEmpty();
    }

    @Test
    void tellsApartWhatASetHasAllButOneOf() {
        List<ImmutableLongArray> sets = List.of(range(0, 4), range(0, 4), range(0, 3));
        assertThat(found(sets, Ratio.of("0.5"))).containsExactly("1 0 10000", "2 0 7500", "2 1 7500");
    }

    @Test
    void findsNothingTwiceAndNothingInItself() {
        List<ImmutableLongArray> sets =
                List.of(Shingles.of(List.of("每班检查顶板", "每周检查风机")), Shingles.of(List.of("每班检查顶板", "每周检查水泵")));
        LikenessIndex index = LikenessIndex.of(sets, Ratio.of("0.1"));
        List<Integer> found = new ArrayList<>();
        index.add(0);
        index.find(0, (set, likeness) -> found.add(set));
        assertThat(found).isEmpty();
        index.find(1, (set, likeness) -> found.add(set));
        index.find(1, (set, likeness) -> found.add(set));
        assertThat(found).containsExactly(0, 0);
    }

    @Test
    void cutsTextsIntoThreeCharactersEach() {
        assertThat(Shingles.of(List.of("ab, cd")).asList()).containsExactly(shingle("abc"), shingle("bcd"));
        assertThat(Shingles.of(List.of("abc", "abc", "cde", "")).asList())
                .containsExactly(shingle("abc"), shingle("cde"));
        assertThat(Shingles.of(List.of("查", "a-b")).asList()).containsExactly(shingle("查"), shingle("ab"));
        assertThat(Shingles.of(List.of("“”，。 \t")).asList()).isEmpty();
    }

    private static long shingle(String text) {
        return text.chars().asLongStream().reduce(0, (before, c) -> before * 65_536 + c);
    }

    private static ImmutableLongArray range(int from, int to) {
        return ImmutableLongArray.copyOf(LongStream.range(from, to));
    }

    private static String text(Dice dice) {
        return IntStream.range(0, dice.upTo(8))
                .mapToObj(i -> dice.pick("甲", "乙", "丙"))
                .collect(Collectors.joining());
    }

    private static String changed(String text, Dice dice) {
        return dice.oneIn(3) ? text + dice.pick("甲", "乙", "丙") : text;
    }

    private static Set<String> found(List<ImmutableLongArray> sets, Ratio threshold) {
        LikenessIndex index = LikenessIndex.of(sets, threshold);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < sets.size(); i++) {
            String one = i + " ";
            index.find(i, (other, likeness) -> found.add(one + other + " " + likeness));
            index.add(i);
        }
        return found;
    }

    private static Set<String> compared(List<ImmutableLongArray> sets, Ratio threshold) {
        Set<String> alike = new TreeSet<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                long overlap = sets.get(i).asList().stream()
                        .filter(sets.get(j)::contains)
                        .count();
                long union = sets.get(i).length() + sets.get(j).length() - overlap;
                if (overlap > 0 && overlap * Ratio.UNIT >= threshold.millionths() * union) {
                    alike.add(i + " " + j + " " + overlap * 10_000 / union);
                }
            }
        }
        return alike;
    }
}
