package io.leansafety.spring.web;

import io.leansafety.spring.web.RefusedCall.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers as they go over the line: bytes of the library's own, kept by nobody on the way. */
final class Replies {
    private Replies() {}

    private static ServerResponse.BodyBuilder head(int status, String mediaType, Locale locale) {
        return ServerResponse.status(status)
                .header("Content-Type", mediaType + (mediaType.startsWith("text/") ? ";charset=UTF-8" : ""))
                .header("Content-Language", locale.getLanguage())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    static ServerResponse of(Answer answer, String mediaType, Locale locale) {
        ServerResponse.BodyBuilder head = head(200, mediaType, locale);
        answer.replayed().filter(isReplay -> isReplay).ifPresent(yes -> head.header("Idempotent-Replayed", "true"));
        answer.version().ifPresent(version -> head.header("ETag", '"' + version + '"'));
        answer.next().ifPresent(next -> head.header("Link", "<" + next + ">; rel=\"next\""));
        return whole(head, answer, locale);
    }

    static ServerResponse of(Refusal refusal, Locale locale) {
        return whole(head(refusal.status(), ProblemDocument.MEDIA_TYPE, locale), ProblemDocument.of(refusal), locale);
    }

    /** What is answered to a method, and to that which asks for the same without its body. */
    static HttpMethod[] methods(HttpMethod method) {
        return method.equals(HttpMethod.GET)
                ? new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}
                : new HttpMethod[] {method};
    }

    /** What is nowhere, or there by other methods, which is no complaint where these are asked for. */
    static ServerResponse nothing(HttpMethod asked, Set<HttpMethod> allowed, Locale locale) {
        if (allowed.isEmpty()) {
            return of(RefusedCall.of(Complaint.NO_RESOURCE).refusal(), locale);
        }
        boolean isAsked = asked.equals(HttpMethod.OPTIONS);
        int status = isAsked ? 204 : Complaint.NO_METHOD.status();
        ServerResponse.BodyBuilder head = head(status, ProblemDocument.MEDIA_TYPE, locale)
                .header(
                        "Allow",
                        Stream.concat(
                                        allowed.stream().flatMap(method -> Stream.of(methods(method))),
                                        Stream.of(HttpMethod.OPTIONS))
                                .map(HttpMethod::name)
                                .sorted()
                                .collect(Collectors.joining(", ")));
        return isAsked
                ? head.build()
                : whole(
                        head,
                        ProblemDocument.of(RefusedCall.of(Complaint.NO_METHOD).refusal()),
                        locale);
    }

    /** Written before anything is sent, so that what fails is told as what it is. */
    private static ServerResponse whole(ServerResponse.BodyBuilder head, Answer answer, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            answer.writing().write(locale, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory must be written to", impossible);
        }
        return head.header("Content-Length", Integer.toString(bytes.size())).build((request, response) -> {
            bytes.writeTo(response.getOutputStream());
            return null;
        });
    }

    static Optional<Complaint> complaint(Throwable failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof LimitedBody.TooLargeException) {
            return Optional.of(Complaint.TOO_LARGE);
        }
        return cause instanceof IOException ? Optional.of(Complaint.CUT_OFF) : Optional.empty();
    }
}
