package io.leansafety.spring.web;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.run.TakenException;
import io.leansafety.spring.SilentFailure;
import io.leansafety.spring.web.ActorResolver.Actor;
import io.leansafety.spring.web.ReadAccess.Reading;
import io.leansafety.spring.web.RefusedCall.Refusal;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers what is asked: who asks is known first, then what they may read, then the route. Whatever fails inside is told as
 * a failure and nothing more; what it was stands in the log.
 */
record Desks(ActorResolver actors, ReadAccess access, WebProperties properties) {
    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);
    private static final int ATTEMPTS = 3;

    ServerResponse answer(Route route, ServerRequest request) {
        Locale locale = Languages.of(request);
        try {
            return Replies.of(answered(route, request), route.output().mediaType(), locale);
        } catch (RuntimeException failed) {
            return Replies.of(refusal(route.operation(), failed), locale);
        }
    }

    /** What is nowhere in the table, or there by other methods; told to those alone who are known. */
    ServerResponse nothing(ServerRequest request, Set<HttpMethod> allowed) {
        Locale locale = Languages.of(request);
        try {
            actor(request);
            return Replies.nothing(request.method(), allowed, locale);
        } catch (RuntimeException failed) {
            return Replies.of(refusal(request.method().name(), failed), locale);
        }
    }

    private Answer answered(Route route, ServerRequest request) {
        Actor actor = actor(request);
        Call call =
                new Call(request, actor, access.of(actor), properties.maxBody().toBytes());
        route.part().ifPresent(part -> call.needs(Reading.of(part)));
        return route.handling().apply(call);
    }

    private Actor actor(ServerRequest request) {
        Principal principal = request.servletRequest().getUserPrincipal();
        if (principal == null) {
            throw RefusedCall.of(Complaint.UNAUTHENTICATED);
        }
        return actors.resolve(principal).orElseThrow(() -> RefusedCall.of(Complaint.NO_ACTOR));
    }

    private static Refusal refusal(String asked, RuntimeException failed) {
        if (failed instanceof RefusedCall refused) {
            return refused.refusal();
        } else if (failed instanceof TakenException) {
            return busy();
        }
        Complaint complaint = failed instanceof UncheckedIOException
                ? Replies.complaint(failed).orElse(Complaint.FAILED)
                : Complaint.FAILED;
        if (complaint == Complaint.FAILED) {
            LOG.error("{} failed", asked, SilentFailure.of(failed));
        }
        return RefusedCall.of(complaint).refusal();
    }

    private static Refusal busy() {
        List<Problem> problems = List.of(
                Problem.of(Severity.ERROR, "busy", RuleId.S11, Place.in(Document.REQUEST), "attempts", ATTEMPTS));
        return RefusedCall.of(Statuses.of(problems), problems).refusal();
    }
}
