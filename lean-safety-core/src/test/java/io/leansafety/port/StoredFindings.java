package io.leansafety.port;

import io.leansafety.finding.DecisionFact;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.Shift;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.RoleName;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;

/** What is found in the findings of the contract tests. */
final class StoredFindings {
    private StoredFindings() {}

    static FindingFact bare(Wanted wanted) {
        return new FindingFact(
                wanted.stamp().id(),
                wanted.filing().day(),
                FinderClass.COMPANY,
                null,
                wanted.filing().item(),
                1,
                wanted.filing().subject(),
                wanted.filing().person(),
                null,
                null,
                Map.of(),
                1,
                wanted.isOver() ? FindingStatus.CONFIRMED : FindingStatus.ISSUED,
                null,
                List.of());
    }

    static FindingFact full(Wanted wanted) {
        PersonId person = new PersonId("P8");
        return new FindingFact(
                wanted.stamp().id(),
                wanted.filing().day(),
                FinderClass.SELF,
                person,
                wanted.filing().item(),
                FindingFact.MOST,
                wanted.filing().subject(),
                wanted.filing().person(),
                Shift.MIDDLE,
                "机电",
                Map.of(
                        new RoleName("TEAM_LEADER"),
                        List.of(new PersonId("P3"), new PersonId("P2")),
                        RoleName.FINDER,
                        List.of(person)),
                3,
                wanted.isOver() ? FindingStatus.REVISED : FindingStatus.APPEALED,
                new SubjectId("T2"),
                List.of(
                        new DecisionFact(person, new SubjectId("T1"), Money.of("50.05")),
                        new DecisionFact(new PersonId("P9"), new SubjectId("T2"), Money.ZERO)));
    }
}
