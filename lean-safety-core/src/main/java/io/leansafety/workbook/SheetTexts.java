package io.leansafety.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What sheets, columns and values are called in one language, Chinese or English, and what they mean. */
final class SheetTexts {
    private static final SheetTexts ENGLISH = load("en");
    private static final SheetTexts CHINESE = load("zh");

    /** The texts in every language: a workbook is understood in each. */
    static final List<SheetTexts> ALL = List.of(CHINESE, ENGLISH);

    private final Properties texts;

    private SheetTexts(Properties texts) {
        this.texts = texts;
    }

    /** Chinese in any script or region gives Chinese, everything else English. */
    static SheetTexts in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    String nameOf(Sheet sheet) {
        return get("sheet." + sheet.id());
    }

    String aboutOf(Sheet sheet) {
        return get("sheet." + sheet.id() + ".about");
    }

    String nameOf(Sheet sheet, Column column) {
        return ofColumn(sheet, column, "");
    }

    String aboutOf(Sheet sheet, Column column) {
        return ofColumn(sheet, column, ".about");
    }

    String labelOf(Choices choices, String code) {
        return find("choice." + choices + "." + code).orElse(code);
    }

    /** Any other text. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there must be a text " + key));
    }

    /** A column of a sheet may have a text of its own; else it has the one that all columns of that field share. */
    private String ofColumn(Sheet sheet, Column column, String suffix) {
        return find("column." + sheet.id() + "." + column.field() + suffix)
                .orElseGet(() -> get("column." + column.field() + suffix));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    private static SheetTexts load(String language) {
        String name = "sheets_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = SheetTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be in the jar");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetTexts(texts);
    }
}
