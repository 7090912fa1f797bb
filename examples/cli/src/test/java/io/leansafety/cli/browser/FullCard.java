package io.leansafety.cli.browser;

import io.leansafety.cli.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The checklists of one workshop director with as many clauses and items as one likes, of the length of real ones. */
final class FullCard {
    private static final int LOCATIONS = 8;
    private static final List<String> ACTS = List.of(
            "每月组织车间安全检查，对查出的问题逐项落实整改责任人", "主持召开安全例会，分析本月隐患并布置下月重点工作", "带班跟踪起重吊装、动火、受限空间等危险作业全过程", "检查特种作业人员持证情况并登记");
    private static final List<String> BASES =
            List.of("《安全生产法》第二十五条", "企业安全生产标准化基本规范 GB/T 33000-2016 5.5", "车间安全生产责任制 第六条");
    private static final List<String> CHECKS = List.of("吊具钢丝绳断丝、磨损", "行车限位、制动器", "氧气乙炔瓶间距", "焊机接地与二次线", "通道畅通、物料码放");
    private static final List<String> STANDARDS =
            List.of("断丝不超过总丝数10%，无锈蚀", "动作灵敏可靠，无溜钩", "两瓶不小于5 m，距明火不小于10 m", "接地电阻不大于4 Ω", "通道宽度不小于1.2 m");

    private FullCard() {}

    static Path write(Path directory, int clauses, int items) {
        String all = String.format(
                Locale.ROOT,
                """
                {"format": "lean-safety-checklists/1", "period": "2025-12",
                 "organization": {
                  "subjects": [{"id": "XS", "name": "新升公司", "level": "COMPANY"},
                   {"id": "W1", "name": "铆焊车间", "level": "WORKSHOP", "parent": "XS"}],
                  "people": [{"id": "P3", "name": "丙", "subject": "W1", "post": "主任", "tier": "WORKSHOP_MANAGER"}],
                  "roles": []},
                 "checklists": {"operations": [], "locations": [%s],
                  "duty": [{"person": "P3", "from": "2025-01-01", "clauses": [%s]}],
                  "inspection": [{"person": "P3", "from": "2025-01-01", "items": [%s], "coverage": [],
                   "frequency": {"EARLY": 14, "MIDDLE": 6, "NIGHT": 2}}]}}
                """,
                list(LOCATIONS, FullCard::location),
                list(clauses, number -> clause(number, clauses)),
                list(items, FullCard::item));
        return Documents.write(directory.resolve("full-" + clauses + ".json"), all);
    }

    private static String location(int number) {
        return String.format(Locale.ROOT, """
                {"id": "L%d", "name": "铆焊%d跨作业区", "subject": "W1", "posts": [{"post": "主任"}],
                 "riskPoints": [{"id": "R1", "title": "起重伤害", "level": %d}, {"id": "R2", "title": "触电", "level": 4}]}
                """, number, number, number % 4 + 1);
    }

    private static String clause(int number, int of) {
        return String.format(
                Locale.ROOT, """
                {"id": "D%d", "text": "%s（第%d项）", "basis": ["%s"], "required": 4, "period": "MONTH", "weight": "%d"}
                """, number, nth(ACTS, number), number, nth(BASES, number), number == 1 ? 101 - of : 1);
    }

    private static String item(int number) {
        return String.format(
                Locale.ROOT, """
                {"id": "I%d", "location": "L%d", "layer": "POINT", "specialty": "起重", "check": "%s（%d号）",
                 "standard": "%s", "riskPoint": "R1"}
                """, number, number % LOCATIONS + 1, nth(CHECKS, number), number, nth(STANDARDS, number));
    }

    private static String nth(List<String> texts, int number) {
        return texts.get(number % texts.size());
    }

    private static String list(int size, IntFunction<String> entry) {
        return IntStream.rangeClosed(1, size).mapToObj(entry).collect(Collectors.joining(","));
    }
}
