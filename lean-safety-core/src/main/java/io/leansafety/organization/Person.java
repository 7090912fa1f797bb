package io.leansafety.organization;

import io.leansafety.value.PersonId;
import io.leansafety.value.TierId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person where they stand on the day by which a month goes. Rule O2. */
public final class Person {
    private final PersonId id;
    private final @Nullable String name;
    private final MarketSubject subject;
    private final @Nullable String post;
    private final @Nullable TierId tier;

    Person(PersonId id, @Nullable String name, MarketSubject subject, @Nullable String post, @Nullable TierId tier) {
        this.id = id;
        this.name = name;
        this.subject = subject;
        this.post = post;
        this.tier = tier;
    }

    /** {@return the id} */
    public PersonId id() {
        return id;
    }

    /** {@return the name, if it was said} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the subject that the person belongs to} */
    public MarketSubject subject() {
        return subject;
    }

    /** {@return the post's name, if it was said} */
    public Optional<String> post() {
        return Optional.ofNullable(post);
    }

    /** {@return the tier, empty for a worker, who is not assessed} */
    public Optional<TierId> tier() {
        return Optional.ofNullable(tier);
    }

    /** {@return the id alone: names never reach a log} */
    @Override
    public String toString() {
        return id.value();
    }
}
