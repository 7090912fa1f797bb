package io.leansafety.model;

import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.rule.Outcome;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/** Something that somebody asks of the desks, as a market and the model's books answer it. */
interface DeskAsk {
    String enterprise();

    String actor();

    String key();

    /** What is asked, without the key: the same under the same key is done once. */
    List<Object> content();

    DeskAsk by(String otherActor);

    DeskAsk under(String otherEnterprise, String otherKey);

    /** What comes of it where nothing was asked under its key before. */
    Foretold foretell(DeskBooks books);

    Outcome<?> ask(LeanSafetyMarket market);

    default Context who() {
        return new Context(new EnterpriseId(enterprise()), new PersonId(actor()), new RequestKey(key()));
    }

    /** Whether the form is wrong, which is told before anything is looked up. */
    default boolean isMalformed() {
        return false;
    }

    /**
     * What the model foretells.
     *
     * @param codes what is wrong
     * @param doing does it, where nothing is wrong, and gives the number of the version or step
     */
    record Foretold(Set<String> codes, IntSupplier doing) {
        static Foretold refused(String... codes) {
            return refused(Set.of(codes));
        }

        static Foretold refused(Set<String> codes) {
            return new Foretold(new TreeSet<>(codes), () -> {
                throw new IllegalStateException("refused");
            });
        }
    }
}
