package io.leansafety.json;

import io.leansafety.policy.Policy;
import io.leansafety.rule.Document;
import io.leansafety.rule.Problems;
import java.io.InputStream;
import java.util.Optional;

/** Where a policy comes from: a document, or a value that is there already. */
public sealed interface PolicySource {
    /**
     * Returns the source of a policy that is there already.
     *
     * @param policy the policy
     * @return its source
     */
    static PolicySource of(Policy policy) {
        return new Given(policy);
    }

    /**
     * Returns the source of a policy that is to be read.
     *
     * @param document the text of a {@code lean-safety-policy/1}, closed once it is read
     * @return its source
     */
    static PolicySource of(InputStream document) {
        return new Read(document);
    }

    /**
     * Returns the policy.
     *
     * @param problems gathers what is wrong with its form
     * @return the policy, with standard values for what is wrong; empty if the text is no JSON document
     */
    Optional<Policy> policy(Problems problems);

    /**
     * A policy that is there already.
     *
     * @param given the policy
     */
    record Given(Policy given) implements PolicySource {
        @Override
        public Optional<Policy> policy(Problems problems) {
            return Optional.of(given);
        }
    }

    /**
     * A policy that is to be read.
     *
     * @param document its text
     */
    record Read(InputStream document) implements PolicySource {
        @Override
        public Optional<Policy> policy(Problems problems) {
            return DocumentReader.read(document, Document.POLICY, problems, PolicyReader::read);
        }
    }
}
