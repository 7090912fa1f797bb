package io.leansafety.spring.web;

import io.leansafety.json.Schemas;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.web.Route.Output;
import io.leansafety.spring.web.Route.Title;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of routes: the desks, and what describes them. */
final class Routes {
    private static final List<Function<LeanSafetyMarket, List<Route>>> DESKS = List.of(
            PublishedRoutes::ofPolicies,
            PublishedRoutes::ofOrganizations,
            PublishedRoutes::ofCatalogs,
            ChecklistRoutes::of,
            MonthRoutes::of,
            JournalRoutes::of,
            AssessmentRoutes::of,
            FindingRoutes::of,
            HazardRoutes::of,
            HandoverRoutes::of,
            TenderRoutes::of);

    private Routes() {}

    static List<Route> of(LeanSafetyMarket market, String base) {
        List<Route> all = new ArrayList<>(Stream.concat(
                        DESKS.stream().flatMap(desk -> desk.apply(market).stream()), Stream.of(schema()))
                .toList());
        all.add(Route.get("openapi", "/openapi.json", new Title("本接口的说明", "What all this is"), Output.of(Map.class))
                .answering(call ->
                        Answer.json(OpenApi.of(call.request().servletRequest().getContextPath() + base, all))));
        return List.copyOf(all);
    }

    private static Route schema() {
        return Route.get(
                        "schemas",
                        "/schemas/{name}",
                        new Title("交换格式的 JSON Schema", "The JSON Schemas of the exchange format"),
                        Output.of(Map.class))
                .answering(call -> {
                    String schema = call.inPath("name", name -> name.replaceFirst("\\.schema\\.json$", ""));
                    byte[] text = Schemas.find(schema)
                            .orElseThrow(() -> RefusedCall.of(Complaint.NO_RESOURCE))
                            .getBytes(StandardCharsets.UTF_8);
                    return Answer.written((locale, to) -> to.write(text));
                });
    }
}
