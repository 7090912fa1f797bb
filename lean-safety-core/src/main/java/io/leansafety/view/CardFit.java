package io.leansafety.view;

/**
 * How a card is printed: as large as it fits on one page of A4; what does not fit in the least size goes on on a second
 * page, as large as it fits on two, and so on.
 *
 * @param size the size
 * @param pages the pages that it takes
 */
record CardFit(CardSize size, int pages) {
    static CardFit of(CardContent card) {
        CardMeasure measure = new CardMeasure(card);
        for (int pages = 1; ; pages++) {
            for (CardSize size : CardSize.values()) {
                if (measure.fits(size, pages)) {
                    return new CardFit(size, pages);
                }
            }
        }
    }

    boolean isOnePage() {
        return pages == 1;
    }
}
