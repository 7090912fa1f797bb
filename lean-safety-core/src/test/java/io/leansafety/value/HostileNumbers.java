package io.leansafety.value;

import java.util.stream.Stream;

/** Texts that are no number of ours, whatever the value: none may be guessed at. */
final class HostileNumbers {
    private HostileNumbers() {}

    static Stream<String> literals() {
        return Stream.of(
                "",
                " ",
                "-",
                ".",
                "-.",
                "+1",
                "1.",
                ".5",
                "-.5",
                "--1",
                "1-",
                " 1",
                "1 ",
                "1 000",
                "1,000.00",
                "12,5",
                "1_000",
                "1'000",
                "1e3",
                "1E3",
                "1e1000000000",
                "1e-1000000000",
                "1e20000000",
                "1e400",
                "NaN",
                "nan",
                "Infinity",
                "-Infinity",
                "null",
                "true",
                "0x10",
                "1L",
                "1d",
                "1f",
                "１２",
                "٣",
                "１２.５０",
                "1\u00a0",
                "1\u0000",
                "1\n",
                "\u200b1",
                "−1",
                "1.2.3",
                "1..2",
                "½",
                "一百");
    }
}
