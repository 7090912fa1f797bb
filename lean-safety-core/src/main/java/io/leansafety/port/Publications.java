package io.leansafety.port;

import io.leansafety.life.Published;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import java.util.List;
import java.util.NoSuchElementException;

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
     * Returns which versions an enterprise has, without reading what they say: there may be hundreds, each with everybody in
     * it, and every call at a desk asks.
     *
     * @param enterprise the enterprise
     * @return the versions in the order of their numbers
     */
    List<Edition> editions(EnterpriseId enterprise);

    /**
     * Returns what a version says.
     *
     * @param enterprise the enterprise
     * @param number the number of the version
     * @return what is published
     * @throws NoSuchElementException if there is no version of that number
     */
    T content(EnterpriseId enterprise, int number);

    /**
     * Returns the versions of an enterprise with what they say.
     *
     * @param enterprise the enterprise
     * @return the versions in the order of their numbers
     */
    default List<Published<T>> of(EnterpriseId enterprise) {
        return editions(enterprise).stream()
                .map(edition -> edition.saying(content(enterprise, edition.number())))
                .toList();
    }
}
