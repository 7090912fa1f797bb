/**
 * The two checklists of each safety manager: what they must do (安全履职责任清单) and what they must inspect where
 * (现场检查要素责任清单). Section C; X52 三(一).
 *
 * <p>{@link io.leansafety.checklist.ChecklistTemplate} is where a checklist may begin: it makes drafts, and asks the
 * questions that {@link io.leansafety.checklist.Readiness} judges (C4).
 *
 * <p>{@link io.leansafety.checklist.CompanyChecklists} holds everything as it was handed in: when the subjects work,
 * their locations, and every version of every checklist, drafts with gaps included. {@link
 * io.leansafety.checklist.Checklists} is the same once every reference was looked up: it finds the version in force on a
 * day (V6). {@link io.leansafety.checklist.ChecklistReview} says what in them is wrong or doubtful (C1), {@link
 * io.leansafety.checklist.ChecklistLife} takes a version from draft to published (C2). What was done by them is in the
 * room {@code work}, what it is worth in {@code assessment}.
 */
@NullMarked
package io.leansafety.checklist;

import org.jspecify.annotations.NullMarked;
