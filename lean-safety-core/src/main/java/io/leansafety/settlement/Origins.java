package io.leansafety.settlement;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.rule.Explanation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the figures that a step begins with come from, for a step that is explained. Rule S10. */
final class Origins {
    private final Map<Figure, Explanation> single = new EnumMap<>(Figure.class);
    private final ListMultimap<Figure, Explanation> lists =
            MultimapBuilder.enumKeys(Figure.class).arrayListValues().build();

    void put(Figure figure, Explanation explanation) {
        single.put(figure, explanation);
    }

    /** Adds to the figures that are given one by one, in the order in which the step has them. */
    void add(Figure list, Explanation explanation) {
        lists.put(list, explanation);
    }

    Optional<Explanation> find(Figure figure) {
        return Optional.ofNullable(single.get(figure));
    }

    List<Explanation> listOf(Figure list) {
        return lists.get(list);
    }
}
