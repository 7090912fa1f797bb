package io.leansafety.faults;

import java.util.List;

/** Faults in templates: rule C4. */
final class TemplateFaults {
    private TemplateFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.in(
                        "checklist/ChecklistTemplate",
                        "C4",
                        "a template is in force without having been adapted",
                        "new ChecklistVersion(person, from, null, ChecklistState.DRAFT)",
                        "new ChecklistVersion(person, from, null, ChecklistState.PUBLISHED)"),
                PlantedFault.in(
                        "checklist/Readiness",
                        "C4",
                        "a question that does not apply keeps a company from being ready",
                        "answer != Answer.YES && answer != Answer.NOT_APPLICABLE",
                        "answer != Answer.YES"),
                PlantedFault.in(
                        "checklist/Readiness",
                        "C4",
                        "a question without an answer counts as answered with yes",
                        "answer != Answer.YES && answer != Answer.NOT_APPLICABLE",
                        "answer == Answer.NO"));
    }
}
