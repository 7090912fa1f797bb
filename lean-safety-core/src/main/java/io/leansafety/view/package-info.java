/**
 * The three views of a company's checklists: one list per enterprise, one table per workshop, one card per post
 * (一企一清单、一车间一表格、一岗一对照卡). Rule C3; GD3 二(三)3(1).
 *
 * <p>{@link io.leansafety.view.EnterpriseList}, {@link io.leansafety.view.WorkshopTable} and {@link
 * io.leansafety.view.PostCard} are the views as data: three arrangements of the checklists in force on the last day of the
 * month, in which nothing is reckoned. Where several people of a post have the same entry it stands once, {@link
 * io.leansafety.view.Shared} by them. {@link io.leansafety.view.ChecklistView} prints each of them as a page for A4 or as a
 * workbook, in Chinese or English.
 *
 * <p>A view shows names of people, posts and locations, the four colors of risk (四色) always with their words, and nothing
 * of wages. What is not covered is shown as well: a risk point that nobody inspects, a location without items, somebody
 * without a checklist.
 */
@NullMarked
package io.leansafety.view;

import org.jspecify.annotations.NullMarked;
