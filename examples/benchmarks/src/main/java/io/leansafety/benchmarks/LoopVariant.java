package io.leansafety.benchmarks;

import java.util.List;

/** The person step for everybody at once, from columns into columns. */
record LoopVariant(String benchmark, String label) implements Variant {
    @Override
    public Figures.Source settle(List<SamplePerson> people) {
        PrimitiveLoop loop = new PrimitiveLoop(new PrimitiveColumns(people));
        loop.run();
        return loop::figures;
    }

    @Override
    public double resultBytes(List<SamplePerson> people) {
        return PrimitiveLoop.RESULT_BYTES;
    }
}
