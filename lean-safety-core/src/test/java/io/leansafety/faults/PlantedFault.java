package io.leansafety.faults;

/**
 * A slip that somebody could make, and that a test of the rule must notice.
 *
 * @param rule the id of the rule that it breaks
 * @param file the source file, relative to {@code src/main/java}
 * @param find the code that is replaced, which the file has once; white space does not matter
 * @param replacement what stands there instead
 * @param wrong what is wrong then, in a sentence without capital and full stop
 */
record PlantedFault(String rule, String file, String find, String replacement, String wrong) {
    /** A fault in a class of the library, named as {@code "value/Money"}. */
    static PlantedFault in(String type, String rule, String wrong, String find, String replacement) {
        return new PlantedFault(rule, "io/leansafety/" + type + ".java", find, replacement, wrong);
    }

    @Override
    public String toString() {
        return rule + ": " + wrong;
    }
}
