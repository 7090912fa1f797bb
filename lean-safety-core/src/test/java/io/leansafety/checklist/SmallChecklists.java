package io.leansafety.checklist;

import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The checklists of a workshop in December 2025, which has 27 working days; nothing is wrong with them. */
final class SmallChecklists {
    static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();

    static final String RIGHT = """
            {"format": "lean-safety-checklists/1", "period": "2025-12",
             "organization": {
              "subjects": [
               {"id": "XS", "level": "COMPANY"}, {"id": "U1", "level": "UNIT", "parent": "XS"},
               {"id": "W1", "level": "WORKSHOP", "parent": "U1"},
               {"id": "T1", "level": "TEAM", "parent": "W1"}, {"id": "T2", "level": "TEAM", "parent": "W1"}],
              "people": [
               {"id": "P1", "subject": "U1", "post": "生产副经理", "tier": "UNIT_LEADER"},
               {"id": "P2", "subject": "W1", "post": "车间主任", "tier": "WORKSHOP_MANAGER"},
               {"id": "P3", "subject": "W1", "post": "机电副主任", "tier": "WORKSHOP_MANAGER"},
               {"id": "P4", "subject": "T1", "post": "班长", "tier": "TEAM_LEADER"},
               {"id": "P5", "subject": "T2", "post": "班长", "tier": "TEAM_LEADER"},
               {"id": "P6", "subject": "T1", "post": "操作工"}]},
             "checklists": {
              "operations": [{"subject": "XS", "shifts": ["EARLY", "NIGHT"], "restWeekdays": ["SUNDAY"]}],
              "locations": [
               {"id": "L1", "subject": "W1",
                "posts": [{"post": "车间主任"}, {"post": "机电副主任"}, {"subject": "T1", "post": "班长"}],
                "riskPoints": [{"id": "R1", "level": 2}, {"id": "R2", "level": 3}]},
               {"id": "L2", "subject": "W1", "posts": [{"subject": "T2", "post": "班长"}],
                "riskPoints": [{"id": "R3", "level": 1}]}],
              "duty": [
               {"person": "P1", "from": "2025-01-01", "clauses": [
                {"id": "D1", "text": "每月主持召开单位安全办公会2次", "basis": ["安全生产法"], "required": 2,
                 "period": "MONTH", "weight": "60"},
                {"id": "D2", "text": "每季度带队检查全部生产系统1次", "basis": ["安全生产法"], "required": 1,
                 "period": "QUARTER", "weight": "40"}]},
               {"person": "P2", "from": "2025-01-01", "clauses": [
                {"id": "D1", "text": "每周组织车间隐患排查并建立台账1次", "basis": ["岗位责任制"], "required": 4,
                 "period": "MONTH", "weight": "100"}]},
               {"person": "P3", "from": "2025-01-01", "clauses": [
                {"id": "D1", "text": "每月校验车间机电设备保护装置3台", "basis": ["机电管理制度"], "required": 3,
                 "period": "MONTH", "weight": "100"}]},
               {"person": "P4", "from": "2025-01-01", "clauses": [
                {"id": "D1", "text": "每班召开班前会并点名讲评1次", "basis": ["班组管理制度"], "required": 20,
                 "period": "MONTH", "weight": "100"}]},
               {"person": "P5", "from": "2025-01-01", "clauses": [
                {"id": "D1", "text": "每班召开班前会并点名讲评1次", "basis": ["班组管理制度"], "required": 20,
                 "period": "MONTH", "weight": "100"}]}],
              "inspection": [
               {"person": "P1", "from": "2025-01-01", "frequency": {"EARLY": 6, "NIGHT": 5}, "items": [
                {"id": "I1", "location": "L1", "check": "通风系统图与现场"}]},
               {"person": "P2", "from": "2025-01-01", "frequency": {"EARLY": 6, "NIGHT": 6}, "items": [
                {"id": "I1", "location": "L1", "specialty": "通风", "check": "风速", "standard": "0.25–4 m/s",
                 "riskPoint": "R1"}]},
               {"person": "P3", "from": "2025-01-01", "frequency": {"EARLY": 6, "NIGHT": 6}, "items": [
                {"id": "I1", "location": "L1", "specialty": "机电", "check": "电缆", "standard": "吊挂整齐",
                 "riskPoint": "R1"}]},
               {"person": "P4", "from": "2025-01-01", "frequency": {"EARLY": 5, "NIGHT": 5}, "items": [
                {"id": "I1", "location": "L1", "check": "顶板支护", "riskPoint": "R1"}]},
               {"person": "P5", "from": "2025-01-01", "frequency": {"EARLY": 5, "NIGHT": 5}, "items": [
                {"id": "I1", "location": "L2", "check": "瓦斯浓度", "standard": "低于1%", "riskPoint": "R3"}]}]}}
            """;

    private SmallChecklists() {}

    static ChecklistFacts facts() {
        return facts(RIGHT);
    }

    static ChecklistFacts facts(String document) {
        return Exchange.readChecklists(stream(document)).orElseThrow();
    }

    /** The right document with one text, which it has once, replaced. */
    static String with(String right, String wrong) {
        if (RIGHT.split(Pattern.quote(right), -1).length != 2) {
            throw new IllegalArgumentException("the document must have it once: " + right);
        }
        return RIGHT.replace(right, wrong);
    }

    static List<Problem> review(String document) {
        return Exchange.reviewChecklists(PolicySource.of(POLICY), stream(document));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
