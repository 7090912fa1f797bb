package io.leansafety.view;

import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.policy.BuiltInPolicies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checklists of a small company: a workshop with two teams, three locations, a workshop director, two leaders of the
 * same team who share most of theirs, and a deputy manager who has none.
 */
final class AnyChecklists {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> WRITTEN =
            Set.of("name", "post", "title", "check", "standard", "specialty", "text", "basis");
    private static final String WHOLE = """
            {"format": "lean-safety-checklists/1", "period": "2025-12",
             "organization": {
              "subjects": [{"id": "XS", "name": "新升公司", "level": "COMPANY"},
                {"id": "U1", "name": "一分公司", "level": "UNIT", "parent": "XS"},
                {"id": "W1", "name": "铆焊车间", "level": "WORKSHOP", "parent": "U1"},
                {"id": "T1", "name": "下料班", "level": "TEAM", "parent": "W1"},
                {"id": "W2", "name": "装配车间", "level": "WORKSHOP", "parent": "U1"}],
              "people": [
                {"id": "P1", "name": "甲", "subject": "XS", "post": "副总经理", "tier": "COMPANY_LEADER"},
                {"id": "P3", "name": "丙", "subject": "W1", "post": "主任", "tier": "WORKSHOP_MANAGER"},
                {"id": "P4", "name": "丁", "subject": "T1", "post": "班长", "tier": "TEAM_LEADER"},
                {"id": "P5", "name": "戊", "subject": "T1", "post": "班长", "tier": "TEAM_LEADER"},
                {"id": "P6", "name": "己", "subject": "T1", "post": "焊工"}],
              "roles": []},
             "checklists": {
              "operations": [],
              "locations": [
                {"id": "L2", "name": "气瓶间", "subject": "T1", "posts": [{"post": "班长"}],
                 "riskPoints": [{"id": "R1", "title": "火灾", "level": 3}]},
                {"id": "L1", "name": "行车区", "subject": "W1",
                 "riskPoints": [{"id": "R1", "title": "触电", "level": 4}, {"id": "R2", "title": "起重伤害", "level": 1},
                  {"id": "R3", "title": "高处坠落", "level": 2}]},
                {"id": "L3", "name": "切割间", "subject": "T1", "posts": [{"post": "班长"}, {"subject": "W1", "post": "主任"}]},
                {"id": "L4", "name": "喷漆房", "subject": "W2"}],
              "duty": [
                {"person": "P3", "from": "2025-01-01", "to": "2025-12-30", "state": "SUPERSEDED", "clauses": [
                 {"id": "D1", "text": "旧条款", "basis": ["旧制度"], "required": 1, "period": "MONTH", "weight": "100"}]},
                {"person": "P3", "from": "2025-12-31", "clauses": [
                 {"id": "D1", "text": "组织车间安全检查", "basis": ["安全生产法 第二十五条", "责任制 六"], "required": 4,
                  "period": "MONTH", "weight": "60"},
                 {"id": "D2", "text": "讲安全课", "basis": ["培训制度"], "required": 1, "period": "QUARTER",
                  "weight": "40", "scoring": "PER_MISS", "penalty": "1.5"}]},
                {"person": "P4", "from": "2025-01-01", "clauses": [
                 {"id": "D1", "text": "开班前会", "basis": ["制度"], "required": 20, "period": "MONTH", "weight": "50"},
                 {"id": "D2", "text": "查气瓶", "basis": ["制度"], "required": 4, "period": "MONTH", "weight": "50"}]},
                {"person": "P5", "from": "2025-01-01", "clauses": [
                 {"id": "D9", "text": "开班前会", "basis": ["制度"], "required": 20, "period": "MONTH", "weight": "50"},
                 {"id": "D8", "text": "查焊机", "basis": ["制度"], "required": 4, "period": "MONTH", "weight": "50"}]}],
              "inspection": [
                {"person": "P3", "from": "2025-01-01", "items": [
                  {"id": "I1", "location": "L1", "layer": "SURFACE", "check": "通道", "standard": "宽 1.2 m"},
                  {"id": "I2", "location": "L1", "layer": "POINT", "specialty": "起重", "check": "吊具", "standard": "无断丝",
                   "riskPoint": "R2"},
                  {"id": "I3", "location": "L2", "layer": "LINE", "check": "气瓶间距", "riskPoint": "R1"}],
                 "coverage": [{"location": "L1", "cycle": "DAYS", "days": 7}],
                 "frequency": {"NIGHT": 3, "EARLY": 10, "MIDDLE": 0}},
                {"person": "P4", "from": "2025-01-01", "items": [
                  {"id": "I7", "location": "L2", "layer": "LINE", "check": "气瓶间距", "riskPoint": "R1"}],
                 "coverage": [{"location": "L2", "cycle": "QUARTER"}],
                 "frequency": {"EARLY": 20}}]}}
            """;

    private AnyChecklists() {}

    static ResolvedChecklists company() {
        return resolved(WHOLE);
    }

    /** The company in which everybody and everything is called something else. */
    static ResolvedChecklists companyOf(String text) {
        JsonNode company = MAPPER.readTree(WHOLE);
        rename(company, text);
        return resolved(company.toString());
    }

    /** The company in which the workshop director has so many clauses and items, of the length that they have in practice. */
    static ResolvedChecklists companyWith(int clauses, int items) {
        ObjectNode company = (ObjectNode) MAPPER.readTree(WHOLE);
        ObjectNode duty = (ObjectNode) company.at("/checklists/duty/1");
        ArrayNode allClauses = duty.putArray("clauses");
        for (int i = 0; i < clauses; i++) {
            clause(allClauses.addObject(), i).put("weight", String.valueOf(i == 0 ? 101 - clauses : 1));
        }
        ArrayNode allItems = ((ObjectNode) company.at("/checklists/inspection/0")).putArray("items");
        for (int i = 0; i < items; i++) {
            item(allItems.addObject(), i).put("location", i % 2 == 0 ? "L1" : "L2");
        }
        ((ArrayNode) company.at("/checklists/inspection/0/coverage")).removeAll();
        return resolved(company.toString());
    }

    private static ObjectNode clause(ObjectNode clause, int number) {
        clause.put("id", "D" + number).put("text", "组织车间安全检查，对查出的问题逐项落实整改责任人" + number);
        clause.putArray("basis").add("《安全生产法》第二十五条");
        return clause.put("required", 4).put("period", "MONTH");
    }

    private static ObjectNode item(ObjectNode item, int number) {
        item.put("id", "I" + number)
                .put("layer", "POINT")
                .put("specialty", "起重")
                .put("riskPoint", "R1");
        return item.put("check", "吊具钢丝绳断丝、磨损" + number).put("standard", "断丝不超过总丝数10%，无锈蚀");
    }

    private static void rename(JsonNode node, String text) {
        node.forEach(child -> rename(child, text));
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(field -> rename(object, field, text));
        }
    }

    private static void rename(ObjectNode object, String field, String text) {
        if (WRITTEN.contains(field) && object.get(field) instanceof ArrayNode list) {
            list.removeAll().add(text);
        } else if (WRITTEN.contains(field)) {
            object.put(field, text);
        }
    }

    private static ResolvedChecklists resolved(String document) {
        return Exchange.resolveChecklists(
                        PolicySource.of(BuiltInPolicies.xinsheng2020No52()),
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    static String html(ChecklistView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        view.writeHtml(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static byte[] workbook(ChecklistView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        view.writeWorkbook(out);
        return out.toByteArray();
    }
}
