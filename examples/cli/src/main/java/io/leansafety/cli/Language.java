package io.leansafety.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages that the command line speaks. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /**
     * Returns the language that a command line asks for, even where it is wrong otherwise: help and what is said about a
     * wrong command line need it before the command line is understood.
     */
    static Language of(String[] arguments, Language otherwise) {
        Language language = otherwise;
        for (int i = 0; i < arguments.length; i++) {
            boolean hasNext = i + 1 < arguments.length;
            if (arguments[i].equals(OPTION) && hasNext) {
                language = named(arguments[i + 1], language);
            } else if (arguments[i].startsWith(OPTION + "=")) {
                language = named(arguments[i].substring(OPTION.length() + 1), language);
            }
        }
        return language;
    }

    /**
     * Returns the language of the locale. The environment counts beside Java's own locale, because Java falls back to
     * English where the system lacks the definitions of the locale that is set, as in most containers.
     */
    static Language of(Locale locale, Map<String, String> environment) {
        String wanted = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return "zh".equals(locale.getLanguage()) || wanted.startsWith("zh") ? ZH : EN;
    }

    private static Language named(String name, Language otherwise) {
        return Stream.of(values())
                .filter(language -> language.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
