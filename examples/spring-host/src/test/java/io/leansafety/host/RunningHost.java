package io.leansafety.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it runs, and what its users ask it. */
final class RunningHost implements AutoCloseable {
    private static final String PASSWORD = "as-in-a-test";
    private static final Pattern FINGERPRINT = Pattern.compile("\"whole\":\"([0-9a-f]{64})\"");

    private final ConfigurableApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private RunningHost(ConfigurableApplicationContext application) {
        this.application = application;
        this.base = "http://localhost:"
                + Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port"))
                + "/lean-safety/v1";
    }

    /** Starts it with the sample company, on a port that is free. */
    static RunningHost start(String... properties) {
        String[] own = {
            "--server.port=0",
            "--host.sample.month=file:../sample-company/month-2025-12.json",
            "--host.sample.password=" + PASSWORD,
            "--spring.main.banner-mode=off"
        };
        return new RunningHost(SpringApplication.run(
                HostApplication.class,
                Stream.of(own, properties).flatMap(Stream::of).toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    HttpResponse<byte[]> get(String user, String path) {
        return send(request(user, path).GET());
    }

    /** Puts a document of the exchange format. */
    HttpResponse<byte[]> put(String user, String path, byte[] document) {
        return send(written(request(user, path)).PUT(BodyPublishers.ofByteArray(document)));
    }

    HttpResponse<byte[]> post(String user, String path) {
        return send(written(request(user, path)).POST(BodyPublishers.noBody()));
    }

    /** Agrees to, or posts, what was prepared last. */
    HttpResponse<byte[]> agree(String user, String month, String step) {
        Matcher prepared = FINGERPRINT.matcher(text(get(user, month)));
        if (!prepared.find()) {
            throw new IllegalStateException("nothing was prepared");
        }
        BodyPublisher agreed = BodyPublishers.ofString("{\"fingerprint\":\"" + prepared.group(1) + "\"}");
        return send(written(request(user, month + "/" + step)).POST(agreed));
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String user, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + credentials)
                .header("Accept-Language", "zh");
    }

    private static HttpRequest.Builder written(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
