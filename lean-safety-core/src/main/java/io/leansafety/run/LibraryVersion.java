package io.leansafety.run;

import java.util.Locale;
import java.util.ResourceBundle;

/** The version of this library, a part of every run's fingerprint. Rule S11. */
public final class LibraryVersion {
    private static final String VERSION =
            ResourceBundle.getBundle("io.leansafety.run.library", Locale.ROOT).getString("version");

    private LibraryVersion() {}

    /** {@return the version, as {@code "1.2.0"}} */
    public static String current() {
        return VERSION;
    }
}
