package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same run gives the same bytes in every locale and time zone, and on every JDK that is here. */
@Rule("S11")
@Fault({"RB-E08", "RB-E09", "RB-E12"})
class SameBytesEverywhereTest {
    private static final List<String> ZONES = List.of("Asia/Shanghai", "America/St_Johns", "Pacific/Apia", "UTC");

    /** Each begins in a zone of its own, and in an encoding that lacks Chinese. */
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=UTC", "-Dfile.encoding=ISO-8859-1"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"),
            List.of("-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai"),
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=America/St_Johns"));

    @Test
    void inFourLocalesAndFourTimeZonesOnThisJdk() throws Exception {
        assertThat(digests(Path.of(System.getProperty("java.home")))).containsOnly(RunDigests.line());
    }

    @Test
    void onTheOtherJdksToo() throws Exception {
        List<Path> others = otherJdks();
        assumeThat(others).as("another JDK under /usr/lib/jvm").isNotEmpty();

        for (Path other : others) {
            assertThat(digests(other)).as(other.toString()).containsOnly(RunDigests.line());
        }
    }

    /** A line for each locale and zone. */
    private static List<String> digests(Path jdk) throws IOException, InterruptedException {
        List<Process> started = new ArrayList<>();
        for (List<String> place : PLACES) {
            started.add(start(jdk, place));
        }
        List<String> lines = new ArrayList<>();
        for (Process process : started) {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            output.lines().filter(line -> line.startsWith("run ")).forEach(lines::add);
        }
        assertThat(lines).hasSize(PLACES.size() * ZONES.size());
        return lines;
    }

    private static Process start(Path jdk, List<String> place) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(jdk.resolve("bin/java").toString(), "-Xmx128m", "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        command.addAll(place);
        command.addAll(List.of("-cp", classPath(), RunDigests.class.getName()));
        command.addAll(ZONES);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What this JVM runs with, be it on the class path or on the module path. */
    private static String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    private static List<Path> otherJdks() throws IOException {
        Path jdks = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(jdks)) {
            return List.of();
        }
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(jdks)) {
            List<Path> others = new ArrayList<>();
            for (Path home : homes.sorted().toList()) {
                Path real = home.toRealPath();
                if (Files.isExecutable(real.resolve("bin/java")) && !real.equals(here) && !others.contains(real)) {
                    others.add(real);
                }
            }
            return others;
        }
    }
}
