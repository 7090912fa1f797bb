package io.leansafety.view;

import io.leansafety.view.CardContent.About;
import io.leansafety.view.CardEntry.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Reckons how much room a card takes on paper. The page runs no script that could ask the browser, so lines come from the
 * widths of characters. Lengths are micrometers, and hundredths of the size of the letters, in step with {@code view.css}.
 */
final class CardMeasure {
    private static final long PAGE_HEIGHT = 277_000;
    private static final long PAGE_WIDTH = 190_000;
    private static final long COLUMN_WIDTH = 92_000;
    private static final long TITLE = 18_000;

    private static final long HUNDRED = 100;
    private static final long LINE = 130;
    private static final long INDENT = 200;
    private static final long AROUND_ENTRY = 35;
    private static final long AROUND_HEAD = 55;
    private static final long HEADINGS = 600;
    /** What is left of a line and of a column where a word or an entry does not fit in any more. */
    private static final long USED = 98;

    private static final long SQUARE = 100;
    private static final long NARROW = 55;
    private static final long BLANK = 22;
    /** From here on signs are as wide as Chinese characters, as Chinese fonts have them. */
    private static final int FIRST_SQUARE = 0x2010;
    /** What a level in its color takes beside what has it. */
    private static final String LEVEL = "一级红　";

    private final List<About> about;
    private final List<CardEntry> clauses;
    private final List<Block> places;

    CardMeasure(CardContent card) {
        this.about = card.about();
        this.clauses = card.clauses();
        this.places = card.places();
    }

    boolean fits(CardSize size, int pages) {
        return height(size) <= PAGE_HEIGHT * pages;
    }

    /** How high the card is when its two columns are of one height. */
    long height(CardSize size) {
        long em = size.em();
        long lines = about.stream()
                .mapToLong(line -> lines(line.text(), em, PAGE_WIDTH))
                .sum();
        long columns = HEADINGS + heights(em).sum() + heights(em).max().orElse(0);
        return TITLE + lines * LINE * em / HUNDRED + columns * em / (2 * USED);
    }

    /** The heights of what stands in the columns. */
    private LongStream heights(long em) {
        LongStream items =
                places.stream().flatMap(place -> place.entries().stream()).mapToLong(item -> item(item, em));
        LongStream heads = places.stream().mapToLong(place -> head(place.head(), em));
        LongStream duties = clauses.stream().mapToLong(clause -> clause(clause, em));
        return LongStream.concat(duties, LongStream.concat(heads, items));
    }

    private static long clause(CardEntry clause, long em) {
        long remark = clause.remark().isEmpty() ? 0 : lines(clause.remark(), em, indented(em));
        return (lines(clause.due() + " " + clause.text(), em, indented(em)) + remark) * LINE + AROUND_ENTRY;
    }

    private static long item(CardEntry item, long em) {
        String levels = LEVEL.repeat(item.risks().size());
        String text = String.join(" ", levels, item.text(), item.detail(), item.remark());
        return lines(text, em, indented(em)) * LINE + AROUND_ENTRY;
    }

    private static long head(CardEntry head, long em) {
        Stream<String> names = head.risks().stream().map(risk -> LEVEL + ViewTexts.nameOf(risk));
        long risks = head.risks().isEmpty() ? 0 : lines(names.collect(Collectors.joining("　")), em, COLUMN_WIDTH);
        String text = String.join(" ", head.due(), head.text(), head.remark());
        return (lines(text, em, COLUMN_WIDTH) + risks) * LINE + AROUND_HEAD;
    }

    private static long indented(long em) {
        return COLUMN_WIDTH - INDENT * em / HUNDRED;
    }

    private static long lines(String text, long em, long width) {
        long needed = text.codePoints().mapToLong(CardMeasure::widthOf).sum() * em / HUNDRED;
        long available = width * USED / HUNDRED;
        return Math.max((needed + available - 1) / available, 1);
    }

    private static long widthOf(int codePoint) {
        if (codePoint == ' ') {
            return BLANK;
        }
        return codePoint < FIRST_SQUARE ? NARROW : SQUARE;
    }
}
