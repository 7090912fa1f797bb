package io.leansafety.market;

import com.google.common.collect.Lists;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.life.Published;
import io.leansafety.port.Ports;
import io.leansafety.port.Publications;
import io.leansafety.run.Edition;
import io.leansafety.value.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the checklists of a day: each version has all of an enterprise, and the last that begins by then counts. Rule V6. */
final class ChecklistsInForce {
    private final Publications<CompanyChecklists> publications;
    private final List<Edition> editions;

    ChecklistsInForce(Ports ports, EnterpriseId enterprise) {
        this.publications = ports.checklists();
        this.editions = publications.editions(enterprise);
    }

    /** How many versions there are. */
    int count() {
        return editions.size();
    }

    /** The checklists of a day, drafts among them. */
    Optional<CompanyChecklists> on(LocalDate day) {
        return last(edition -> !edition.from().isAfter(day)).map(Published::content);
    }

    /** The checklists as they stand. */
    Optional<Published<CompanyChecklists>> latest() {
        return last(edition -> true);
    }

    private Optional<Published<CompanyChecklists>> last(Predicate<Edition> wanted) {
        return editions.stream()
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .map(this::read);
    }

    /** All versions, each read when it is asked for. */
    Stream<Published<CompanyChecklists>> lastFirst() {
        return Lists.reverse(editions).stream().map(this::read);
    }

    private Published<CompanyChecklists> read(Edition edition) {
        return edition.saying(publications.content(edition.enterprise(), edition.number()));
    }
}
