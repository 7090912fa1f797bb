package io.leansafety.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What tests took when all of them ran last, by the reports of that run. */
final class TestCosts {
    private static final Path REPORTS = Folders.classes().resolveSibling("surefire-reports");

    private TestCosts() {}

    /** The time of a class or method; empty where it has not run. */
    static Optional<Duration> find(RuleTest test) {
        Path report = REPORTS.resolve("TEST-" + test.type() + ".xml");
        if (!Files.exists(report)) {
            return Optional.empty();
        }
        try (InputStream from = Files.newInputStream(report)) {
            return sum(XMLInputFactory.newDefaultFactory().createXMLStreamReader(from), test.method());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException noReport) {
            throw new IllegalStateException(report + " must be a report", noReport);
        }
    }

    private static Optional<Duration> sum(XMLStreamReader report, String method) throws XMLStreamException {
        Optional<Duration> sum = Optional.empty();
        while (report.hasNext()) {
            if (report.next() == XMLStreamConstants.START_ELEMENT
                    && report.getLocalName().equals("testcase")
                    && isOf(method, report.getAttributeValue(null, "name"))) {
                sum = Optional.of(sum.orElse(Duration.ZERO).plus(timeOf(report)));
            }
        }
        return sum;
    }

    /** A test with parameters is followed by them, and by its number. */
    private static boolean isOf(String method, String name) {
        return name.startsWith(method)
                && (method.isEmpty()
                        || name.length() == method.length()
                        || !Character.isJavaIdentifierPart(name.charAt(method.length())));
    }

    private static Duration timeOf(XMLStreamReader testcase) {
        return Duration.parse("PT" + testcase.getAttributeValue(null, "time").replace(",", "") + "S");
    }
}
