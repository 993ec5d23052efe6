package cn.yangguang.gate;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.screening.OfficeFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an organ says of itself, of those above and below it: its own names and telephones are no findings. */
@Component
class Offices {

    /** @param rules names the rules of today together with these facts */
    record Office(OfficeFacts facts, String rules) {}

    private final Organs organs;
    private final OrganAnnexes annexes;
    private final RuleVersion version;

    Offices(Organs organs, OrganAnnexes annexes, RuleVersion version) {
        this.organs = organs;
        this.annexes = annexes;
        this.version = version;
    }

    Office of(String organ) {
        OfficeFacts facts = facts(organ);
        return new Office(facts, version.of(facts));
    }

    private OfficeFacts facts(String organ) {
        Set<String> names = new HashSet<>();
        Set<String> contacts = new HashSet<>();
        Stream.concat(organs.pathOf(organ).stream(), organs.children(organ).stream())
                .forEach(one -> add(one, names, contacts));
        names.remove("");
        contacts.remove("");
        return new OfficeFacts(names, contacts, leaders(organ));
    }

    private static void add(Organ organ, Set<String> names, Set<String> contacts) {
        OrganFacts facts = organ.facts();
        names.addAll(List.of(organ.name(), organ.fullName(), facts.disclosureOffice()));
        contacts.addAll(List.of(facts.telephone(), facts.fax(), facts.email(), facts.reportTelephone()));
    }

    private List<OfficeFacts.Leader> leaders(String organ) {
        return annexes.groups(organ).stream()
                .map(WorkingGroup::members)
                .flatMap(List::stream)
                .filter(member ->
                        !member.personName().isEmpty() && !member.office().isEmpty())
                .map(member -> new OfficeFacts.Leader(member.personName(), member.office()))
                .distinct()
                .toList();
    }
}
