package io.leansafety.architecture.fault.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Lets its callers depend on what it uses. */
public final class ShowsGuava {
    public ShowsGuava() {}

    public Optional<ImmutableList<String>> names() {
        return Optional.empty();
    }
}
