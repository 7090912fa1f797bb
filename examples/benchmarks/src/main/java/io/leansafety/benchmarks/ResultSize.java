package io.leansafety.benchmarks;

import org.openjdk.jol.info.GraphLayout;

/** What results add to the heap beside the inputs that they were settled from, by JOL. */
final class ResultSize {
    static {
        // Records keep the offsets of their fields to themselves; JOL finds them out another way.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    private ResultSize() {}

    /**
     * Returns the mean size of results.
     *
     * @param inputs what was settled, one per person
     * @param results what came of it, in the same order
     * @return bytes per person, the array itself left out
     */
    static double of(Object[] inputs, Object[] results) {
        long before = GraphLayout.parseInstance((Object) inputs).totalSize();
        long holder =
                GraphLayout.parseInstance((Object) new Object[results.length]).totalSize();
        long after = GraphLayout.parseInstance(inputs, results).totalSize();
        return (double) (after - before - holder) / results.length;
    }
}
