package io.leansafety.spring.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.spring.LeanSafetyAutoConfiguration;
import io.leansafety.spring.LeanSafetyProperties;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The market's desks as resources, in an application of servlets that asks for them by {@code lean-safety.web.enabled} and
 * says by an {@link ActorResolver} who asks.
 */
@AutoConfiguration(after = LeanSafetyAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnProperty("lean-safety.web.enabled")
@ConditionalOnBean(LeanSafetyMarket.class)
@EnableConfigurationProperties({LeanSafetyProperties.class, WebProperties.class})
public class LeanSafetyWebAutoConfiguration {
    private static final String ROUTES = "leanSafetyRoutes";

    LeanSafetyWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ReadAccess leanSafetyReadAccess(LeanSafetyMarket market, LeanSafetyProperties properties) {
        return new OrganizationAccess(market, properties.clock());
    }

    @Bean(ROUTES)
    @ConditionalOnMissingBean(name = ROUTES)
    RouterFunction<ServerResponse> routes(
            LeanSafetyMarket market,
            ObjectProvider<ActorResolver> actors,
            ReadAccess access,
            WebProperties properties) {
        ActorResolver resolver = actors.getIfUnique();
        if (resolver == null) {
            throw new IllegalStateException(
                    "lean-safety.web.enabled=true needs one bean of " + ActorResolver.class.getName()
                            + ", which says of each authenticated principal who of which enterprise it is");
        }
        return routes(new Desks(resolver, access, properties), Routes.of(market, properties.path()), properties.path());
    }

    private static RouterFunction<ServerResponse> routes(Desks desks, List<Route> all, String base) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        all.forEach(route -> routes.route(
                RequestPredicates.methods(Replies.methods(route.method()))
                        .and(RequestPredicates.path(base + route.path())),
                request -> desks.answer(route, request)));
        all.stream()
                .collect(groupingBy(Route::path, mapping(Route::method, toSet())))
                .forEach((path, methods) ->
                        routes.route(RequestPredicates.path(base + path), request -> desks.nothing(request, methods)));
        return routes.route(RequestPredicates.path(base + "/**"), request -> desks.nothing(request, Set.of()))
                .build();
    }
}
