package io.leansafety.market;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks what holds for whatever is asked, in all its parts: a list has no gaps, a text is as long as the exchange format
 * allows and could be read back by it, a day lies in its calendar. What is so large or so far away that nothing could be
 * counted with it never reaches a desk.
 */
final class CommandForm {
    /** The longest text of the exchange format. */
    static final int LONGEST = 10_000;

    private static final int LAST_YEAR = 9_999;

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            parts.forEach(part -> ((AccessibleObject) part).setAccessible(true));
            return parts;
        }
    };

    private final Problems problems;
    private final ExchangeForm exchange;

    CommandForm(Problems problems) {
        this.problems = problems;
        this.exchange = new ExchangeForm(problems);
    }

    /** What is wrong with the form of something that is asked for. */
    static Problems of(@Nullable Object asked, Place place) {
        Problems problems = new Problems();
        new CommandForm(problems).require(asked, place);
        return problems;
    }

    /** Adds what is wrong in a part and below it, or that it is missing. */
    void require(@Nullable Object part, Place place) {
        if (part == null) {
            problems.missing(place);
        }
        check(part, place);
    }

    /**
     * A list as it was given, with what may be missing in it, so that a command can be made of anything and is judged where
     * it is asked.
     */
    @SuppressWarnings("NullAway") // a command that lacks a list is refused before anybody looks at the list
    static <T> List<T> given(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Adds what is wrong in a part and below it; whether it may be missing is said where it stands. */
    void check(@Nullable Object part, Place place) {
        if (part instanceof Record whole) {
            PARTS.get(whole.getClass()).forEach(of -> checkIn(whole, of, place));
        } else if (part instanceof Optional<?> optional) {
            check(optional.orElse(null), place);
        } else if (part instanceof Collection<?> list) {
            checkAll(list, place);
        } else if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                check(key, place);
                check(value, place.field(String.valueOf(key)));
            });
        } else if (part instanceof String text) {
            checkText(text, place);
        } else if (part instanceof LocalDate day) {
            checkYear(day.getYear(), day, place);
        } else if (part instanceof YearMonth month) {
            checkYear(month.getYear(), month, place);
        }
    }

    private void checkIn(Record whole, Method part, Place place) {
        Object value = in(whole, part);
        Place here = ExchangeForm.placeOf(part, place);
        check(value, here);
        exchange.check(part, value, here);
    }

    private void checkAll(Collection<?> list, Place place) {
        int at = 0;
        for (Object entry : list) {
            require(entry, place.index(at++));
        }
    }

    private void checkText(String text, Place place) {
        if (text.length() > LONGEST) {
            problems.errorUnlessKnown(
                    "too-long", RuleId.EXCHANGE, place, "length", text.length(), "most", String.valueOf(LONGEST));
        } else if (text.codePoints().anyMatch(CommandForm::isForbidden)) {
            problems.errorUnlessKnown("forbidden-character", RuleId.EXCHANGE, place, "was", text);
        }
    }

    private static boolean isForbidden(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || (Character.isISOControl(codePoint) && "\n\r\t".indexOf(codePoint) < 0);
    }

    private void checkYear(int year, Object was, Place place) {
        if (year < 1 || year > LAST_YEAR) {
            problems.errorUnlessKnown("out-of-calendar", RuleId.V5, place, "was", was);
        }
    }

    private static @Nullable Object in(Record whole, Method part) {
        try {
            return part.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record must give its " + part.getName(), impossible);
        }
    }
}
