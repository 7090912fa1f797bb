package io.leansafety.spring.web;

import io.leansafety.spring.web.ReadAccess.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpMethod;

/**
 * One thing that may be asked: how it is called, and what comes of it. The table of them is the only place that knows.
 *
 * @param operation the desk and its method, with what tells two of one name apart
 * @param method the method
 * @param path the path behind that of the settings
 * @param title what it does
 * @param part what whoever asks must be allowed to read; empty where the desk judges who asks, or each dossier is judged
 * @param input what it takes
 * @param output what it gives
 * @param handling answers it
 */
record Route(
        String operation,
        HttpMethod method,
        String path,
        Title title,
        Optional<Part> part,
        Input input,
        Output output,
        Function<Call, Answer> handling) {
    /** What something is called. */
    record Title(String zh, String en) {}

    /**
     * What a route takes.
     *
     * @param body the command, or a name of the exchange format; empty for none
     * @param given components of the command that the path says
     * @param parameters what may stand behind the path
     * @param needed what of it must
     * @param isWrite whether it is done once under a key
     */
    record Input(
            Optional<Object> body,
            Set<String> given,
            List<Parameter> parameters,
            Set<Parameter> needed,
            boolean isWrite) {
        static final Input NONE = new Input(Optional.empty(), Set.of(), List.of(), Set.of(), false);

        private Input with(List<Parameter> more, Set<Parameter> ofThemNeeded) {
            List<Parameter> all = new ArrayList<>(parameters);
            all.addAll(more);
            return new Input(body, given, List.copyOf(all), ofThemNeeded, isWrite);
        }

        private Input with(Object content, Set<String> said) {
            return new Input(Optional.of(content), said, parameters, needed, isWrite);
        }
    }

    /**
     * What a route gives.
     *
     * @param form a record, or a name of the exchange format
     * @param frame what it stands in
     * @param name the name of the field that it stands in
     */
    record Output(Object form, Frame frame, String name) {
        static final String HTML = "html";

        /** What an answer stands in. */
        enum Frame {
            /** Nothing: it is the whole answer. */
            NONE,
            /** A list, of which it is an entry. */
            LIST,
            /** A page of a list, which says where the next one is. */
            PAGE,
            /** What was done, with warnings. */
            DONE
        }

        static Output of(Class<?> record) {
            return new Output(record, Frame.NONE, "");
        }

        static Output listOf(String name, Class<?> record) {
            return new Output(record, Frame.LIST, name);
        }

        static Output pageOf(String name, Class<?> record) {
            return new Output(record, Frame.PAGE, name);
        }

        static Output done(Class<?> record) {
            return new Output(record, Frame.DONE, "result");
        }

        static Output exchange(String format) {
            return new Output(format, Frame.NONE, "");
        }

        String mediaType() {
            return form.equals(HTML) ? "text/html" : "application/json";
        }
    }

    static Route get(String operation, String path, Title title, Output output) {
        return new Route(operation, HttpMethod.GET, path, title, Optional.empty(), Input.NONE, output, call -> {
            throw RefusedCall.of(Complaint.NO_RESOURCE);
        });
    }

    static Route post(String operation, String path, Title title, Output output) {
        return get(operation, path, title, output).by(HttpMethod.POST);
    }

    static Route put(String operation, String path, Title title, Output output) {
        return get(operation, path, title, output).by(HttpMethod.PUT);
    }

    private Route by(HttpMethod other) {
        return new Route(operation, other, path, title, part, input, output, handling);
    }

    Route readBy(Part needed) {
        return new Route(operation, method, path, title, Optional.of(needed), input, output, handling);
    }

    Route asking(Parameter... parameters) {
        return asking(List.of(parameters));
    }

    Route asking(List<Parameter> parameters) {
        return taking(input.with(parameters, input.needed()));
    }

    Route needing(Parameter parameter) {
        return taking(input.with(List.of(parameter), Set.of(parameter)));
    }

    Route taking(Class<? extends Record> command, Set<String> given) {
        return taking(input.with(command, given));
    }

    Route takingExchange(String format) {
        return taking(input.with(format, Set.of()));
    }

    Route once() {
        return taking(new Input(input.body(), input.given(), input.parameters(), input.needed(), true));
    }

    private Route taking(Input other) {
        return new Route(operation, method, path, title, part, other, output, handling);
    }

    Route answering(Function<Call, Answer> answer) {
        return new Route(operation, method, path, title, part, input, output, answer);
    }
}
