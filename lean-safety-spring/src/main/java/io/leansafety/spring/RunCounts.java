package io.leansafety.spring;

import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;

/** Whoever counts what was done with months, once it is kept. */
interface RunCounts {
    void taken(RunStep step);

    void posted(PostedRun run);
}
