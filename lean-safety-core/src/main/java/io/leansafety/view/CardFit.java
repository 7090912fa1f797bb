package io.leansafety.view;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a card is printed: as large as it fits on one page of A4; what does not fit in the least size goes on on a second
 * page, as large as it fits on two, and so on.
 *
 * @param size the size
 * @param pages the pages that it takes
 */
record CardFit(CardSize size, int pages) {
    static CardFit of(CardContent card) {
        Map<CardSize, Long> heights = new EnumMap<>(CardSize.class);
        for (CardSize size : CardSize.values()) {
            heights.put(size, new CardMeasure(size).heightOf(card));
        }
        for (int pages = 1; ; pages++) {
            for (Map.Entry<CardSize, Long> height : heights.entrySet()) {
                if (height.getValue() <= pages * CardMeasure.PAGE_HEIGHT) {
                    return new CardFit(height.getKey(), pages);
                }
            }
        }
    }

    boolean isOnePage() {
        return pages == 1;
    }
}
