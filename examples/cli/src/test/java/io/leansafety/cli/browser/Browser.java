package io.leansafety.cli.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium, as Debian installs it. */
final class Browser implements AutoCloseable {
    private static final String CHROMIUM = System.getProperty("chromium", "/usr/bin/chromium");
    private static final String DRIVER = System.getProperty("chromedriver", "/usr/bin/chromedriver");
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final String PROBE = script("probe.js");

    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER))
                        .build(),
                options);
    }

    /** Opens a page as wide as a telephone or a sheet of paper is. */
    void open(Path page, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.get(page.toUri().toString());
    }

    /** Shows the page as it is printed, or on the screen again. */
    void print(boolean isPrinted) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", isPrinted ? "print" : ""));
    }

    /** Asks the page something: the name of a function of {@code probe.js}. */
    Object ask(String function) {
        return driver.executeScript(PROBE + "\nreturn " + function + "();");
    }

    List<?> list(String function) {
        return (List<?>) ask(function);
    }

    /** Everything that the browser complained of. */
    List<String> complaints() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The page as it is printed, on the paper and with the margins that it asks for. */
    private byte[] pdf() {
        Map<String, Object> printed =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    }

    /** How many sheets of paper the page takes. */
    long sheets() {
        String pdf = new String(pdf(), StandardCharsets.ISO_8859_1);
        return PAGE_OF_PDF.matcher(pdf).results().count();
    }

    void keepPicture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
