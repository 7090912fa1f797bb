/** The lean safety market as pure functions: prices, scores and settlements that can be trusted with pay. */
module io.leansafety.core {
    requires com.google.common;
    requires java.xml;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.apache.commons.compress;
    requires static org.apache.commons.csv;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.slf4j;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports io.leansafety.assessment;
    exports io.leansafety.checklist;
    exports io.leansafety.finding;
    exports io.leansafety.fingerprint;
    exports io.leansafety.inmemory;
    exports io.leansafety.json;
    exports io.leansafety.ledger;
    exports io.leansafety.life;
    exports io.leansafety.market;
    exports io.leansafety.organization;
    exports io.leansafety.policy;
    exports io.leansafety.port;
    exports io.leansafety.pricing;
    exports io.leansafety.roster;
    exports io.leansafety.rule;
    exports io.leansafety.run;
    exports io.leansafety.settlement;
    exports io.leansafety.slip;
    exports io.leansafety.statement;
    exports io.leansafety.trading;
    exports io.leansafety.value;
    exports io.leansafety.view;
    exports io.leansafety.work;
    exports io.leansafety.workbook;

    // whichever provider of validation the host has reads the commands
    opens io.leansafety.market;

    // the records that RecordJson writes, and what they are made of
    opens io.leansafety.assessment to
            tools.jackson.databind;
    opens io.leansafety.checklist to
            tools.jackson.databind;
    opens io.leansafety.finding to
            tools.jackson.databind;
    opens io.leansafety.fingerprint to
            tools.jackson.databind;
    opens io.leansafety.ledger to
            tools.jackson.databind;
    opens io.leansafety.life to
            tools.jackson.databind;
    opens io.leansafety.organization to
            tools.jackson.databind;
    opens io.leansafety.pricing to
            tools.jackson.databind;
    opens io.leansafety.run to
            tools.jackson.databind;
    opens io.leansafety.trading to
            tools.jackson.databind;
    opens io.leansafety.value to
            tools.jackson.databind;
    opens io.leansafety.work to
            tools.jackson.databind;
}
