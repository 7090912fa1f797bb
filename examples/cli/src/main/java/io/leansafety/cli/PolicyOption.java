package io.leansafety.cli;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --policy}: a file, or the id of a policy that comes with the library where there is no such file. */
final class PolicyOption {
    private static final String NAME = "--policy";

    @Option(names = NAME, required = true, paramLabel = "FILE|ID", completionCandidates = Ids.class)
    private String value = "";

    /**
     * Returns where the policy comes from.
     *
     * @throws CommandFailure if it is neither a file that can be read nor a known id
     */
    PolicySource source(Texts texts) {
        return source(value, texts);
    }

    /** Where a policy comes from that an option of another command names in the same way. */
    static PolicySource source(String value, Texts texts) {
        Optional<Path> file = file(value, texts);
        if (file.isPresent()) {
            return PolicySource.of(InputFile.of(NAME, file.get(), texts).open());
        }
        return PolicySource.of(builtIn(value, texts));
    }

    /** The policy itself, that an option of another command names in the same way, checked. */
    static Outcome<Policy> policy(String value, Texts texts) {
        Optional<Path> file = file(value, texts);
        return file.isPresent()
                ? Exchange.readPolicy(InputFile.of(NAME, file.get(), texts).open())
                : new Outcome.Accepted<>(builtIn(value, texts), List.of());
    }

    private static Policy builtIn(String value, Texts texts) {
        return BuiltInPolicies.find(value)
                .orElseThrow(
                        () -> CommandFailure.usage(texts.of("policy.unknown", value, String.join(", ", new Ids()))));
    }

    /** The files that must not be overwritten: the policy's, if it is one. */
    List<Path> files(Texts texts) {
        return files(value, texts);
    }

    static List<Path> files(String value, Texts texts) {
        return file(value, texts).stream().toList();
    }

    private static Optional<Path> file(String value, Texts texts) {
        try {
            return Optional.of(Path.of(value)).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            throw CommandFailure.unreadable(texts.of("usage.path", NAME, value), noPath);
        }
    }

    /** The ids of the policies that come with the library. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BuiltInPolicies.all().stream().map(Policy::id).iterator();
        }
    }
}
