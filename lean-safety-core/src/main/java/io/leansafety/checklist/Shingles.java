package io.leansafety.checklist;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts texts into shingles: every three characters in a row, spaces and punctuation left out. Each fits a {@code long}
 * as it is, so that two are equal only if their characters are. A shingle never goes from one text to the next; a text
 * that is shorter is a shingle by itself. Rule C1.5.
 */
final class Shingles {
    private static final int LENGTH = 3;
    private static final long MASK = (1L << (LENGTH * Character.SIZE)) - 1;

    private final long[] found;
    private int count;

    private Shingles(int atMost) {
        found = new long[atMost];
    }

    /** The shingles of some texts, each once, in ascending order. */
    static ImmutableLongArray of(List<String> texts) {
        Shingles shingles = new Shingles(texts.stream().mapToInt(String::length).sum());
        texts.forEach(shingles::add);
        return shingles.distinct();
    }

    private void add(String text) {
        long last = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isKept(c)) {
                last = ((last << Character.SIZE) | c) & MASK;
                length++;
                if (length >= LENGTH) {
                    found[count++] = last;
                }
            }
        }
        if (length > 0 && length < LENGTH) {
            found[count++] = last;
        }
    }

    private ImmutableLongArray distinct() {
        Arrays.sort(found, 0, count);
        ImmutableLongArray.Builder distinct = ImmutableLongArray.builder(count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                distinct.add(found[i]);
            }
        }
        return distinct.build();
    }

    private static boolean isKept(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> false;
            default -> true;
        };
    }
}
