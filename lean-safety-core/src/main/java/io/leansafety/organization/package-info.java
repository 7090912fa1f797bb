/**
 * Who takes part in the market: subjects in a tree of five levels, people and where they stand, roles and their
 * holders.
 *
 * <p>Facts ({@code …Fact}) are what a host hands in, unverified: any component may be null. {@link
 * io.leansafety.organization.Organization#resolve} looks every id up, says everything that is wrong, and gives the
 * resolved {@link io.leansafety.organization.Organization}: {@link io.leansafety.organization.MarketSubject}s linked to
 * their parents, each {@link io.leansafety.organization.Person} as of one day, and the search for role holders up the
 * tree. Rules O1, O2, O4 and O5.
 */
@NullMarked
package io.leansafety.organization;

import org.jspecify.annotations.NullMarked;
