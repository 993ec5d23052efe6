package cn.yangguang.inspection;

import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.identity.Person;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whether a person drafted, reviewed, signed or otherwise took a step on what is inspected. */
@Component
class OwnWork {

    private final PopulationQueries queries;
    private final Disclosures disclosures;

    OwnWork(PopulationQueries queries, Disclosures disclosures) {
        this.queries = queries;
        this.disclosures = disclosures;
    }

    boolean of(Person person, Collection<String> items) {
        return queries.disclosures(List.copyOf(items)).stream()
                .flatMap(id -> disclosures.find(id).stream())
                .flatMap(dossier -> dossier.steps().stream())
                .anyMatch(step -> Objects.equals(step.person(), person.id()));
    }
}
