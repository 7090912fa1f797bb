package io.leansafety.spring.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.json.JsonTree;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.ActorResolver.Actor;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** An application with a server on a port of its own, in which whoever asks is whom the header {@code X-User} names. */
final class Host implements AutoCloseable {
    static final String BASE = "/lean-safety/v1";

    private final ConfigurableApplicationContext context;
    private final Described described;
    private final HttpClient client = HttpClient.newHttpClient();

    /** The application: a login is the enterprise and the person, and one that begins with a question mark is no actor. */
    @EnableAutoConfiguration
    static class Application {
        @Bean
        Filter logins() {
            return (request, response, chain) -> {
                String user = ((HttpServletRequest) request).getHeader("X-User");
                chain.doFilter(user == null ? request : new LoggedIn((HttpServletRequest) request, user), response);
            };
        }

        @Bean
        ActorResolver actors() {
            return login -> Optional.of(login.getName())
                    .filter(name -> !name.startsWith("?"))
                    .map(Application::actor);
        }

        private static Actor actor(String login) {
            int at = login.indexOf('/');
            return new Actor(new EnterpriseId(login.substring(0, at)), new PersonId(login.substring(at + 1)));
        }
    }

    private static final class LoggedIn extends HttpServletRequestWrapper {
        private final String user;

        LoggedIn(HttpServletRequest request, String user) {
            super(request);
            this.user = user;
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> user;
        }
    }

    private Host(ConfigurableApplicationContext context) {
        this.context = context;
        LeanSafetyMarket market = context.getBean(LeanSafetyMarket.class);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        JsonTree.write(OpenApi.of(BASE, Routes.of(market, BASE)), document);
        this.described = new Described(document.toString(StandardCharsets.UTF_8));
    }

    static Host start(String... more) {
        return start(List.of(Application.class), more);
    }

    static Host start(List<Class<?>> sources, String... more) {
        List<String> lines = new ArrayList<>(List.of(
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "--spring.datasource.username=sa",
                "--spring.main.banner-mode=off",
                "--lean-safety.zone=Asia/Shanghai",
                "--lean-safety.web.enabled=true"));
        lines.addAll(List.of(more));
        return new Host(new SpringApplication(sources.toArray(Class<?>[]::new)).run(lines.toArray(String[]::new)));
    }

    LeanSafetyMarket market() {
        return context.getBean(LeanSafetyMarket.class);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** A request to a path behind the base. */
    Asked to(String method, String path) {
        return at(method, path.startsWith(BASE) ? path : BASE + path);
    }

    Asked at(String method, String path) {
        URI uri = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
        return new Asked(method, path.replaceFirst("\\?.*", "").replace(BASE, ""), HttpRequest.newBuilder(uri));
    }

    /** The status of what no client would send: the path goes over the line as it is. */
    int raw(String method, String path, String user) throws IOException {
        int port = Integer.parseInt(requireNonNull(context.getEnvironment().getProperty("local.server.port")));
        try (Socket line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write((method + " " + BASE + path + " HTTP/1.1\r\nHost: localhost\r\nX-User: " + user
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }

    Answered get(String user, String path) {
        return to("GET", path).by(user).send();
    }

    Answered post(String user, String path, String key, String body) {
        return to("POST", path).by(user).key(key).json(body).send();
    }

    /** A request that is being made. */
    final class Asked {
        private final String method;
        private final String path;
        private final HttpRequest.Builder request;
        private BodyPublisher body = BodyPublishers.noBody();

        private Asked(String method, String path, HttpRequest.Builder request) {
            this.method = method;
            this.path = path;
            this.request = request;
        }

        Asked by(String user) {
            return header("X-User", user);
        }

        Asked key(String key) {
            return header("Idempotency-Key", key);
        }

        Asked header(String name, String value) {
            request.header(name, value);
            return this;
        }

        Asked json(String text) {
            return json(text.getBytes(StandardCharsets.UTF_8));
        }

        Asked json(byte[] text) {
            return body(text).header("Content-Type", "application/json");
        }

        Asked body(byte[] text) {
            this.body = BodyPublishers.ofByteArray(text);
            return this;
        }

        /** Without saying beforehand how long it is. */
        Asked inChunks(byte[] text) {
            this.body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text));
            return header("Content-Type", "application/json");
        }

        /** Whatever is answered is as the document describes it, and has the headers that every answer has. */
        Answered send() {
            Answered answer = sent();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            if (answer.header("Content-Type").contains("json") && described.has(method, path)) {
                assertThat(described.errors(method, described.templateOf(path).orElseThrow(), answer))
                        .as(path + " " + answer)
                        .isEmpty();
            }
            return answer;
        }

        private Answered sent() {
            try {
                return new Answered(client.send(request.method(method, body).build(), BodyHandlers.ofByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException());
            }
        }
    }

    /** What was answered. */
    record Answered(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The value of a field of texts that stands once or first. */
        String field(String name) {
            int at = text().indexOf('"' + name + "\":\"");
            if (at < 0) {
                throw new AssertionError("no " + name + " in " + text());
            }
            int from = at + name.length() + 4;
            return text().substring(from, text().indexOf('"', from));
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
