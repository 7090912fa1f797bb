package io.leansafety.organization;

import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.util.List;

/**
 * Who holds a role at a subject in one organization and in another. Rule O4.
 *
 * @param role the role
 * @param subject the subject
 * @param before who holds it in the one on the day, by person; none if nobody does
 * @param after who holds it in the other on the day
 */
public record HolderChange(RoleName role, SubjectId subject, List<RoleFact> before, List<RoleFact> after) {
    public HolderChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
