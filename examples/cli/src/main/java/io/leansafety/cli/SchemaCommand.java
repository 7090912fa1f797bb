package io.leansafety.cli;

import io.leansafety.json.Schemas;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code schema}: prints the JSON Schema of a document. */
@Command(name = "schema")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private LeanSafety common;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "schema-name", completionCandidates = Names.class)
    private String name = "";

    @Override
    public Integer call() {
        String schema = Schemas.find(name)
                .orElseThrow(() -> CommandFailure.usage(
                        common.texts().of("schema.unknown", name, String.join(", ", Schemas.names()))));
        common.streams().out().println(schema.stripTrailing());
        return ExitCode.DONE;
    }

    /** The names of the schemas. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Schemas.names().iterator();
        }
    }
}
