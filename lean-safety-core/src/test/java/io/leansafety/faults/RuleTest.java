package io.leansafety.faults;

import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/**
 * A test class, or a method of one, that names the rules that it holds.
 *
 * @param type the class's name
 * @param method the method's name, empty for the whole class
 * @param parameters the names of the method's parameter types, with commas between
 * @param rules the ids of the rules
 */
record RuleTest(String type, String method, String parameters, Set<String> rules) {
    RuleTest {
        rules = Set.copyOf(rules);
    }

    DiscoverySelector selector(ClassLoader loader) {
        return method.isEmpty()
                ? DiscoverySelectors.selectClass(loader, type)
                : DiscoverySelectors.selectMethod(loader, type, method, parameters);
    }

    @Override
    public String toString() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return method.isEmpty() ? simple : simple + "." + method;
    }
}
