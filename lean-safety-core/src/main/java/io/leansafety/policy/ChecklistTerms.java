package io.leansafety.policy;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.Ratio;
import java.util.List;

/**
 * What the review of checklists goes by. Rules C1.4 and C1.5.
 *
 * @param copySimilarity from which likeness on two checklists count as copied, 0 to 1
 * @param vagueWords the words that stand instead of an act that could be checked
 */
public record ChecklistTerms(Ratio copySimilarity, List<String> vagueWords) {
    /** The words of X52 and their like: 加强, 认真, 积极, 高度重视, 不断, 及时. */
    public static final List<String> VAGUE_WORDS = List.of("加强", "认真", "积极", "高度重视", "不断", "及时");

    public ChecklistTerms {
        requireNonNull(copySimilarity, "copySimilarity");
        vagueWords = List.copyOf(vagueWords);
    }
}
