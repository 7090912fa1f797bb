package io.leansafety.spring.web;

import io.leansafety.life.Bookmark;
import io.leansafety.life.Selection;
import io.leansafety.rule.Document;
import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriUtils;

/** What a request says behind its path; what can't be read ends the call. */
record Query(ServerRequest request) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 100;
    private static final int LONGEST_PAGE = 1_000;
    private static final char BEHIND = '~';

    /** Which dossiers are wanted; of all days where none are named. */
    Selection selection() {
        Set<SubjectId> subjects = values(Parameter.SUBJECT).stream()
                .map(text -> parsed(Parameter.SUBJECT, text, SubjectId::new, "not-an-id"))
                .collect(Collectors.toUnmodifiableSet());
        return new Selection(
                days(),
                subjects,
                id(Parameter.ITEM, ItemCode::new).orElse(null),
                id(Parameter.PERSON, PersonId::new).orElse(null),
                id(Parameter.LOCATION, LocationId::new).orElse(null));
    }

    /** All days where none are named. */
    DateSpan days() {
        LocalDate from = day(Parameter.FROM).orElse(FIRST);
        LocalDate to = day(Parameter.TO).orElse(LAST);
        if (to.isBefore(from)) {
            throw malformed(
                    "ends-before-it-begins", Parameter.TO, Map.of("from", from.toString(), "to", to.toString()));
        }
        return new DateSpan(from, to);
    }

    <T> Optional<T> id(Parameter parameter, Function<String, T> parsing) {
        return text(parameter).map(text -> parsed(parameter, text, parsing, "not-an-id"));
    }

    <T> T need(Parameter parameter, Function<String, T> parsing) {
        return id(parameter, parsing).orElseThrow(() -> missing(parameter));
    }

    /** What is said of some parameters, as it goes behind a path. */
    String written(List<Parameter> parameters) {
        return parameters.stream()
                .flatMap(parameter -> values(parameter).stream().map(text -> written(parameter, text)))
                .collect(Collectors.joining("&"));
    }

    static String written(Parameter parameter, String text) {
        return parameter.field() + "=" + UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> values(Parameter parameter) {
        try {
            String[] values = request.servletRequest().getParameterValues(parameter.field());
            return values == null ? List.of() : List.of(values);
        } catch (IllegalStateException unreadable) {
            throw RefusedCall.of(Complaint.NO_QUERY);
        }
    }

    Optional<LocalDate> day(Parameter parameter) {
        return text(parameter).map(text -> parsed(parameter, text, Query::parsedDay, "not-a-date"));
    }

    LocalDate needDay(Parameter parameter) {
        return day(parameter).orElseThrow(() -> missing(parameter));
    }

    YearMonth needMonth() {
        return text(Parameter.MONTH)
                .map(text -> parsed(
                        Parameter.MONTH,
                        text,
                        month -> SettlementPeriod.parse(month).month(),
                        "not-a-period"))
                .orElseThrow(() -> missing(Parameter.MONTH));
    }

    int limit() {
        int limit = number(Parameter.LIMIT).orElse(PAGE);
        if (limit < 1) {
            throw malformed("too-small", Parameter.LIMIT, Map.of("was", limit + "", "least", "1"));
        } else if (limit > LONGEST_PAGE) {
            throw malformed("too-great", Parameter.LIMIT, Map.of("was", limit + "", "most", LONGEST_PAGE + ""));
        }
        return limit;
    }

    Optional<Integer> number(Parameter parameter) {
        return text(parameter).map(text -> parsed(parameter, text, Integer::valueOf, "not-whole"));
    }

    /** Behind which sequence of the journal to begin; 0 where nothing is said. */
    long sequence() {
        return text(Parameter.AFTER)
                .map(text -> wholeNumber(text)
                        .orElseThrow(() -> malformed("not-whole", Parameter.AFTER, Map.of("was", text))))
                .orElse(0L);
    }

    /** 0 or more; empty for what is no such number. */
    static Optional<Long> wholeNumber(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    Optional<Bookmark> after() {
        return text(Parameter.AFTER).map(text -> parsed(Parameter.AFTER, text, Query::parsedBookmark, "not-an-id"));
    }

    Optional<String> text(Parameter parameter) {
        return values(parameter).stream().findFirst();
    }

    private static <T> T parsed(Parameter parameter, String text, Function<String, T> parsing, String code) {
        try {
            return parsing.apply(text);
        } catch (IllegalArgumentException notInForm) {
            throw malformed(code, parameter, Map.of("was", text));
        }
    }

    private static RefusedCall malformed(String code, Parameter parameter, Map<String, String> arguments) {
        return RefusedCall.of(
                Call.MALFORMED,
                List.of(new Problem(
                        code, Severity.ERROR, Document.REQUEST, parameter.field(), RuleId.EXCHANGE, arguments)));
    }

    private static RefusedCall missing(Parameter parameter) {
        return malformed("missing-field", parameter, Map.of());
    }

    private static LocalDate parsedDay(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new IllegalArgumentException("no day");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("no day", noDay);
        }
    }

    private static Bookmark parsedBookmark(String text) {
        int at = text.indexOf(BEHIND);
        return new Bookmark(parsedDay(text.substring(0, Math.max(at, 0))), new Reference(text.substring(at + 1)));
    }

    static String written(Bookmark bookmark) {
        return bookmark.day().toString() + BEHIND + bookmark.id();
    }
}
