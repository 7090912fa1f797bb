package io.leansafety.port;

import io.leansafety.life.Published;
import io.leansafety.value.EnterpriseId;
import java.util.List;

/**
 * What is published for whole enterprises, every version of it; none is changed or taken out. Rule V6.
 *
 * @param <T> the type of what is published
 */
public interface Publications<T> {
    /**
     * Adds a version.
     *
     * @param version the version
     * @throws io.leansafety.run.TakenException if there is one of that number
     */
    void add(Published<T> version);

    /**
     * Returns the versions of an enterprise.
     *
     * @param enterprise the enterprise
     * @return the versions in the order of their numbers
     */
    List<Published<T>> of(EnterpriseId enterprise);
}
