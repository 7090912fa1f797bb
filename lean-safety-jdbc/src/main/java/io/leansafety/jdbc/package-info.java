/**
 * Every port over the tables of one database: PostgreSQL, MariaDB or H2.
 *
 * <p>{@link io.leansafety.jdbc.JdbcPorts} are what a host gives to the market, {@link io.leansafety.jdbc.LeanSafetySchema}
 * makes their tables and says what is in them, {@link io.leansafety.jdbc.Durability} says what the database's settings put
 * at risk. All else is package-private: {@link io.leansafety.jdbc.Units} makes units of work transactions, over connections
 * of its own or of the host; {@link io.leansafety.jdbc.Sql} runs statements, {@link io.leansafety.jdbc.BulkInsert} adds many
 * rows; {@link io.leansafety.jdbc.Failures} says what an error of the database means. Rules S9 and S11.
 */
@NullMarked
package io.leansafety.jdbc;

import org.jspecify.annotations.NullMarked;
