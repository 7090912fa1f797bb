package io.leansafety.print;

import java.util.List;

/** Names that another program could take for a formula, for markup, or for the end of a cell. */
public final class HostileTexts {
    private static final List<String> ALL = List.of(
            "=cmd|' /C calc'!A0",
            "=1+1",
            "+1",
            "-1",
            "-12.34",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            " =1",
            "\u00A0=1",
            "\u3000=1",
            "\u200B=1",
            "\uFEFF=1",
            " leading",
            "trailing ",
            "'quoted",
            "''twice",
            "\"double\"",
            "\"=1\"",
            "a,b;c\td",
            "line\r\nbreak",
            "line\u2028separator\u2029",
            "<script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "</t></is></c>",
            "&amp;&#x41;",
            "{name} %s ${7*7} $1 [x]",
            "\u202Eeslaf",
            "𠮷田😀",
            "=HYPERLINK(\"http://example.org\",\"here\")");

    private HostileTexts() {}

    /** {@return all of them} */
    public static List<String> all() {
        return ALL;
    }
}
