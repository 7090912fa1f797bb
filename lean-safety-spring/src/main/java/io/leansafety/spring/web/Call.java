package io.leansafety.spring.web;

import io.leansafety.json.MarketJson;
import io.leansafety.market.Context;
import io.leansafety.rule.Outcome;
import io.leansafety.spring.web.ActorResolver.Actor;
import io.leansafety.spring.web.ReadAccess.Reading;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.RequestKey;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.ValueFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A request by somebody who is known, and what it says.
 *
 * @param request the request
 * @param actor who asks
 * @param readable what they may read
 * @param mostBytes how much it may carry
 */
record Call(ServerRequest request, Actor actor, Predicate<Reading> readable, long mostBytes) {
    static final String KEY = "Idempotency-Key";

    /** The status of what has not the form that it should have. */
    static final int MALFORMED = 400;

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    EnterpriseId enterprise() {
        return actor.enterprise();
    }

    /** Who writes, under the key of the request. */
    Context writer() {
        List<String> keys = request.headers().header(KEY);
        if (keys.size() != 1) {
            throw RefusedCall.of(Complaint.NO_KEY);
        }
        try {
            return new Context(actor.enterprise(), actor.person(), new RequestKey(keys.get(0)));
        } catch (ValueFormatException notAKey) {
            throw RefusedCall.of(Complaint.NO_KEY);
        }
    }

    /** Ends the call of whoever says by {@code If-Match} that another version is to be replaced. */
    void needsVersion(int number) {
        List<String> asked = request.headers().header("If-Match");
        if (!asked.isEmpty() && !asked.equals(List.of("*")) && !asked.equals(List.of("\"" + number + "\""))) {
            throw RefusedCall.of(Complaint.OTHER_VERSION);
        }
    }

    /** Who asks for what writes nothing: nothing is kept under a key. */
    Context asker() {
        return new Context(actor.enterprise(), actor.person(), new RequestKey("preview"));
    }

    boolean mayRead(Reading reading) {
        return readable.test(reading);
    }

    /** Ends the call of whoever may not read something. */
    void needs(Reading reading) {
        if (!mayRead(reading)) {
            throw RefusedCall.of(Complaint.NOT_READABLE);
        }
    }

    /** A part of the path that is an id; what is none is the id of nothing. */
    <T> T inPath(String name, Function<String, T> parsing) {
        try {
            return parsing.apply(request.pathVariable(name));
        } catch (ValueFormatException notAnId) {
            throw RefusedCall.of(Complaint.NO_RESOURCE);
        }
    }

    Reference id() {
        return inPath("id", Reference::new);
    }

    YearMonth month() {
        return inPath("month", text -> SettlementPeriod.parse(text).month());
    }

    Query query() {
        return new Query(request);
    }

    /** What is asked; with no body at all nothing but what the path says. */
    <C extends Record> C command(Class<C> type, Map<String, ?> given) {
        return accepted(MarketJson.read(body(), type, given), MALFORMED);
    }

    /** What is carried, as far as it may be. */
    InputStream body() {
        checkHead();
        try {
            PushbackInputStream body = new PushbackInputStream(
                    new LimitedBody(request.servletRequest().getInputStream(), mostBytes));
            int first = body.read();
            if (first < 0) {
                return new ByteArrayInputStream(NOTHING);
            }
            body.unread(first);
            return body;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void checkHead() {
        if (request.servletRequest().getContentLengthLong() > mostBytes) {
            throw RefusedCall.of(Complaint.TOO_LARGE);
        }
        if (!isJson(request.servletRequest().getContentType())) {
            throw RefusedCall.of(Complaint.OTHER_TYPE);
        }
    }

    /** Read as UTF-8 whatever is said; what has no body needs no type. */
    private boolean isJson(@Nullable String type) {
        try {
            return type == null
                    ? request.servletRequest().getContentLengthLong() <= 0
                    : MediaType.parseMediaType(type).equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException unknown) {
            return false;
        }
    }

    /** What a desk accepted; else the call ends here. */
    static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw RefusedCall.of(Statuses.of(refused.problems()), refused.problems());
        }
        return outcome.orElseThrow();
    }

    static <T> T accepted(Outcome<T> outcome, int status) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw RefusedCall.of(status, refused.problems());
        }
        return outcome.orElseThrow();
    }
}
