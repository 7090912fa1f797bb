package io.leansafety.checklist;

import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * An item (检查项目) of an inspection checklist. Section C; X52 三(一)2(2).
 *
 * @param id the id in its checklist, required
 * @param location where to look, required
 * @param layer how wide to look
 * @param specialty the specialty (专业) that it belongs to, or null for all
 * @param check what to check, required
 * @param standard the standard to meet
 * @param riskPoint the risk point of the location that it watches, or null for none
 */
public record InspectionItem(
        @Nullable EntryId id,
        @Nullable LocationId location,
        InspectionLayer layer,
        @Nullable String specialty,
        @Nullable String check,
        @Nullable String standard,
        @Nullable EntryId riskPoint) {}
