package io.leansafety.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A line to a server through which all bytes go, until the client says a word at which it is to fail, once. */
final class NetworkLine implements AutoCloseable {
    static final String THREADS = "network line";
    private static final int MOST_BYTES = 1 << 16;

    private final ServerSocket listening;
    private final int serverPort;
    private final AtomicReference<@Nullable Trouble> next = new AtomicReference<>();
    private final AtomicInteger troubles = new AtomicInteger();

    /** How a line fails. */
    enum Way {
        /** Both ends find it closed; the server has not heard the word. */
        CUT_BEFORE,
        /** Both ends find it closed; the server has answered the word, and nobody heard it. */
        CUT_BEHIND,
        /** Nothing comes any more; the server has not heard the word. */
        STALL_BEFORE,
        /** Nothing comes any more; the server has answered the word, and nobody heard it. */
        STALL_BEHIND
    }

    private record Trouble(Way way, String word) {}

    private NetworkLine(ServerSocket listening, int serverPort) {
        this.listening = listening;
        this.serverPort = serverPort;
    }

    static NetworkLine to(int serverPort) {
        try {
            NetworkLine line = new NetworkLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), serverPort);
            start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Fails when a client says a word the next time. */
    void fail(Way way, String word) {
        next.set(new Trouble(way, word));
    }

    /** How often it failed. */
    int troubles() {
        return troubles.get();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, THREADS);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Connected connected =
                        new Connected(listening.accept(), new Socket(InetAddress.getLoopbackAddress(), serverPort));
                start(connected::up);
                start(connected::down);
            }
        } catch (SocketException closed) {
            // by the test, which is over
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection of a client to the server. */
    private final class Connected {
        private final Socket client;
        private final Socket server;
        private volatile Optional<Way> trouble = Optional.empty();

        private Connected(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void up() {
            pump(client, server, true);
        }

        private void down() {
            pump(server, client, false);
        }

        private void pump(Socket from, Socket to, boolean isUp) {
            byte[] bytes = new byte[MOST_BYTES];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int many = in.read(bytes); many >= 0; many = in.read(bytes)) {
                    if (isUp) {
                        look(new String(bytes, 0, many, StandardCharsets.ISO_8859_1));
                    }
                    if (isCut(isUp)) {
                        return;
                    }
                    if (!isStalled(isUp)) {
                        out.write(bytes, 0, many);
                    }
                }
            } catch (IOException closed) {
                // at either end, as a line may be at any time; the other end is closed with it
                return;
            }
        }

        private void look(String said) {
            Trouble waiting = next.get();
            if (waiting != null && said.contains(waiting.word()) && next.compareAndSet(waiting, null)) {
                trouble = Optional.of(waiting.way());
                troubles.incrementAndGet();
            }
        }

        /** What the server answers behind the word is where a line that is cut behind it ends. */
        private boolean isCut(boolean isUp) {
            return is(isUp ? Way.CUT_BEFORE : Way.CUT_BEHIND);
        }

        private boolean isStalled(boolean isUp) {
            return is(Way.STALL_BEFORE) || (is(Way.STALL_BEHIND) && !isUp);
        }

        private boolean is(Way way) {
            return trouble.filter(way::equals).isPresent();
        }
    }
}
