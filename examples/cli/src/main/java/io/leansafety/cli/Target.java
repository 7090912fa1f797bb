package io.leansafety.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a result goes: to a file as a document, else to standard output as a report, or with JSON as a document. */
final class Target {
    private final Optional<OutputFile> file;
    private final LeanSafety common;

    private Target(Optional<OutputFile> file, LeanSafety common) {
        this.file = file;
        this.common = common;
    }

    /**
     * Returns the target that {@code --out} names.
     *
     * @param out the option, null without one
     * @param inputs what must not be overwritten
     * @throws CommandFailure if it can't be written
     */
    static Target of(@Nullable Path out, List<Path> inputs, LeanSafety common) {
        return new Target(Optional.ofNullable(out).map(path -> OutputFile.of(path, inputs, common.texts())), common);
    }

    boolean isFile() {
        return file.isPresent();
    }

    void write(Consumer<OutputStream> document, Consumer<PrintStream> report, Phases phases) {
        if (file.isPresent()) {
            file.get().write(document);
            return;
        }
        phases.hide();
        if (common.isJson()) {
            document.accept(common.streams().out());
        } else {
            report.accept(common.streams().out());
        }
        common.streams().flush();
    }
}
