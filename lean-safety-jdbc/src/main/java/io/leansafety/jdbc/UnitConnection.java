package io.leansafety.jdbc;

import java.sql.Connection;
import java.util.List;

/** The connection of one unit of work, and what becomes of what was written through it. */
interface UnitConnection {
    Connection connection();

    /** Whether its transaction can't write, so that nobody needs to wait for it. */
    boolean isReadOnly();

    /** Keeps what was written, and sees to it that the tasks run once it is kept for good. */
    void keep(List<Runnable> tasks);

    /** Drops what was written. Throws nothing: what made it drop is on its way out. */
    void drop();
}
