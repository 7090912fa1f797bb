package io.leansafety.host;

import io.leansafety.host.Users.AppUser;
import io.leansafety.json.Exchange;
import io.leansafety.market.Context;
import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.PoliciesDesk;
import io.leansafety.organization.PersonFact;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a vendor's application has and does of its own, for trying it out: its tables are filled with the people and the wages
 * of a month file, the policy is published, and the rest of the file is handed in. Everybody logs in with their id and one
 * password.
 */
@Component
@ConditionalOnProperty("host.sample.month")
class SampleCompany implements ApplicationRunner {
    private final Users users;
    private final Payroll payroll;
    private final LeanSafetyMarket market;
    private final Sample sample;

    SampleCompany(Users users, Payroll payroll, LeanSafetyMarket market, Sample sample) {
        this.users = users;
        this.payroll = payroll;
        this.market = market;
        this.sample = sample;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (users.isEmpty()) {
            fill(read());
        }
    }

    private MonthFacts read() throws IOException {
        try (InputStream from = Objects.requireNonNull(sample.month()).getInputStream()) {
            return Exchange.readMonth(from).orElseThrow();
        }
    }

    private void fill(MonthFacts month) {
        EnterpriseId enterprise = new EnterpriseId(sample.enterprise());
        for (PersonFact person : month.organization().people()) {
            String id = String.valueOf(person.id());
            users.add(new AppUser(id, "{noop}" + sample.password(), enterprise.value(), id));
        }
        for (WageFact wage : month.wages()) {
            payroll.add(enterprise, Objects.requireNonNull(month.period()).month(), wage);
        }
        market.policies()
                .publish(by("policy"), PoliciesDesk.Publish.of(BuiltInPolicies.xinsheng2020No52()))
                .orElseThrow();
        market.months().receive(by("facts"), month.withWages(List.of()), 0).orElseThrow();
    }

    private Context by(String key) {
        return new Context(
                new EnterpriseId(sample.enterprise()), new PersonId(sample.clerk()), new RequestKey("sample-" + key));
    }
}
