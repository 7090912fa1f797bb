package io.leansafety.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What a room says in one language, Chinese or English, from bundles with the same keys. */
public final class Wording {
    private final Locale locale;
    private final Properties bundle;

    private Wording(Locale locale, Properties bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * Loads the bundle of a language.
     *
     * @param beside a class of the room to which it belongs
     * @param name what its file names begin with, as {@code "statement"}
     * @param locale Chinese in any script or region gives Chinese, everything else English
     * @return what the room says in that language
     */
    public static Wording load(Class<?> beside, String name, Locale locale) {
        Locale spoken = isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Properties bundle = new Properties();
        try {
            bundle.load(new StringReader(Resource.text(beside, name + "_" + spoken.getLanguage() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(spoken, bundle);
    }

    /**
     * Returns whether a locale is served in Chinese.
     *
     * @param locale any locale
     * @return true for Chinese in any script or region
     */
    public static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    /** {@return Chinese as it is written in China, or English} */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the text of a key.
     *
     * @param key a key of the bundle
     * @param values what stands in place of each {@code %s}
     * @return the text
     */
    public String of(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("there must be a text for " + key));
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }

    /**
     * Returns the text of a key as the bundle has it.
     *
     * @param key any key
     * @return the text, or empty where there is none
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(bundle.getProperty(key));
    }
}
