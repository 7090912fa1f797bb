package io.leansafety.view;

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
    /** How high a page is, less its margins. */
    static final long PAGE_HEIGHT = 277_000;

    private static final long PAGE_WIDTH = 190_000;
    private static final long COLUMN_WIDTH = 92_000;
    private static final long TITLE = 18_000;

    private static final long HUNDRED = 100;
    private static final long INDENT = 200;
    private static final long AROUND_ENTRY = 30;
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

    private final CardSize size;
    private final long column;

    CardMeasure(CardSize size) {
        this.size = size;
        this.column = COLUMN_WIDTH * HUNDRED / size.em();
    }

    /** How high a card is when its two columns are of one height. */
    long heightOf(CardContent card) {
        long page = PAGE_WIDTH * HUNDRED / size.em();
        long about = card.about().stream()
                        .mapToLong(line -> lines(line.text(), page))
                        .sum()
                * size.line();
        long columns = HEADINGS + heights(card).sum() + heights(card).max().orElse(0);
        return TITLE + about * size.em() / HUNDRED + columns * size.em() / (2 * USED);
    }

    /** The heights of what stands in the columns. */
    private LongStream heights(CardContent card) {
        LongStream heads = Stream.concat(card.duties().stream(), card.places().stream())
                .filter(Block::isHeaded)
                .mapToLong(block -> head(block.head()));
        LongStream clauses = entries(card.duties()).mapToLong(this::clause);
        LongStream items = entries(card.places()).mapToLong(this::item);
        return LongStream.concat(heads, LongStream.concat(clauses, items));
    }

    private static Stream<CardEntry> entries(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.entries().stream());
    }

    private long clause(CardEntry clause) {
        String text = clause.due() + " " + clause.text();
        long lines = size.isDense() || clause.remark().isEmpty()
                ? lines(text + " " + clause.remark(), column - INDENT)
                : lines(text, column - INDENT) + lines(clause.remark(), column - INDENT);
        return lines * size.line() + AROUND_ENTRY;
    }

    private long item(CardEntry item) {
        String levels = LEVEL.repeat(item.risks().size());
        String text = String.join(" ", levels, item.text(), item.detail(), item.remark());
        return lines(text, column - INDENT) * size.line() + AROUND_ENTRY;
    }

    private long head(CardEntry head) {
        Stream<String> names = head.risks().stream().map(risk -> LEVEL + ViewTexts.nameOf(risk));
        long risks = head.risks().isEmpty() ? 0 : lines(names.collect(Collectors.joining("　")), column);
        String text = String.join(" ", head.due(), head.text(), head.remark());
        return (lines(text, column) + risks) * size.line() + AROUND_HEAD;
    }

    /** How many lines a text takes in a width. */
    private static long lines(String text, long width) {
        long needed = text.codePoints().mapToLong(CardMeasure::widthOf).sum();
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
