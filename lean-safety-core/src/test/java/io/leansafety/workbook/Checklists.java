package io.leansafety.workbook;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Exchange checklists for tests. */
final class Checklists {
    /** Checklists that use every field. */
    static final String WHOLE = """
            {"format": "lean-safety-checklists/1", "period": "2025-12",
             "organization": {
              "subjects": [
               {"id": "XS", "name": "新升公司", "level": "COMPANY"},
               {"id": "W1", "name": "一车间", "level": "WORKSHOP", "parent": "XS"},
               {"id": "T1", "name": "早班班组", "level": "TEAM", "parent": "W1"}],
              "people": [
               {"id": "P1", "name": "甲", "subject": "T1", "post": "班长", "tier": "TEAM_LEADER"},
               {"id": "P3", "name": "丙", "assignments": [
                {"subject": "W1", "post": "车间主任", "tier": "WORKSHOP_MANAGER", "from": "2025-01-01", "to": null}]}],
              "roles": [{"role": "WORKSHOP_DIRECTOR", "subject": "W1", "person": "P3", "from": "2025-01-01"}]},
             "checklists": {
              "operations": [
               {"subject": "XS", "shifts": ["EARLY", "NIGHT"], "restWeekdays": ["SATURDAY", "SUNDAY"],
                "restDays": ["2025-12-30", "2025-12-31"]},
               {"subject": "T1", "shifts": ["EARLY"]}],
              "locations": [
               {"id": "L1", "name": "1201回风巷", "subject": "W1",
                "posts": [{"subject": "T1", "post": "班长"}, {"post": "车间主任"}],
                "riskPoints": [{"id": "R1", "title": "顶板", "level": 2}, {"id": "R2", "level": 4}]},
               {"id": "L2", "subject": "T1"}],
              "duty": [
               {"person": "P3", "from": "2025-01-01", "to": "2025-11-30", "state": "SUPERSEDED", "clauses": [
                {"id": "D1", "text": "组织车间安全检查", "basis": ["安全生产法, 第二十五条", "公司发〔2020〕52号"],
                 "required": 4, "period": "MONTH", "weight": "60.5"},
                {"id": "D2", "text": "讲安全课", "basis": ["培训制度"], "required": 1,
                 "period": "QUARTER", "weight": "39.50", "scoring": "PER_MISS", "penalty": "10"}]},
               {"person": "P3", "from": "2025-12-01", "state": "DRAFT",
                "clauses": [{"id": "D1", "text": "组织车间安全检查"}]},
               {"person": "P1", "from": "2025-01-01", "state": "DRAFT"}],
              "inspection": [
               {"person": "P3", "from": "2025-01-01", "items": [
                {"id": "I1", "location": "L1", "layer": "LINE", "specialty": "通风", "check": "风速",
                 "standard": "0.25–4 m/s", "riskPoint": "R1"},
                {"id": "I2", "location": "L2", "check": "支护"}],
                "coverage": [{"location": "L1", "cycle": "DAYS", "days": 7}, {"location": "L2", "cycle": "QUARTER"}],
                "frequency": {"EARLY": 10, "NIGHT": 0}},
               {"person": "P1", "from": "2025-01-01"}]}}
            """;

    static final PolicySource POLICY = PolicySource.of(BuiltInPolicies.xinsheng2020No52());

    private Checklists() {}

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static ChecklistFacts facts(byte[] text) {
        return Exchange.readChecklists(new ByteArrayInputStream(text)).orElseThrow();
    }

    /** Checklists as an .xlsx file. */
    static byte[] xlsx(byte[] text, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistWorkbook.write(new ByteArrayInputStream(text), language, WorkbookTarget.xlsx(out))
                .orElseThrow();
        return out.toByteArray();
    }

    static byte[] text(ImportedChecklists checklists) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checklists.writeTo(out);
        return out.toByteArray();
    }
}
