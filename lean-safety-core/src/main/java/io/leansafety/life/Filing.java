package io.leansafety.life;

import io.leansafety.value.ItemCode;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under what a dossier is filed, and found again; the same in all its versions but for what a step adds.
 *
 * @param day the day that it is about: of a finding the day on which it was found, of an assessment the day assessed
 * @param subject the subject that it is about
 * @param item the item of the price catalog, if it is about one
 * @param person the person that it is about, if any
 * @param location where, if that was said
 */
public record Filing(
        LocalDate day,
        SubjectId subject,
        @Nullable ItemCode item,
        @Nullable PersonId person,
        @Nullable LocationId location) {}
