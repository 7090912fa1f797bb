package io.leansafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What the application answers. */
final class Replies {
    private Replies() {}

    /** What was asked for is done, or was done before. */
    static HttpResponse<byte[]> done(HttpResponse<byte[]> reply) {
        assertThat(reply.statusCode()).as(RunningHost.text(reply)).isBetween(200, 299);
        return reply;
    }

    static void refused(HttpResponse<byte[]> reply, int status) {
        assertThat(reply.statusCode()).as(RunningHost.text(reply)).isEqualTo(status);
    }
}
