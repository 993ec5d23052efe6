package cn.yangguang.complaint;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.GroupMember;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which organ takes an entry in, and who there may have it. What nobody would see must not be taken. */
@Component
class ComplaintDesks {

    private final Organs organs;
    private final OrganAnnexes annexes;
    private final People people;

    ComplaintDesks(Organs organs, OrganAnnexes annexes, People people) {
        this.organs = organs;
        this.annexes = annexes;
        this.people = people;
    }

    /** The organ and those above it, the nearest first. */
    List<String> path(String organ) {
        return organs.pathOf(organ).reversed().stream().map(Organ::key).toList();
    }

    /**
     * The organ that takes it in: for a 举报 the nearest with an inspector who may read it, above the organ whose leaders or inspectors
     * are concerned; otherwise the nearest with a handler. Empty when nobody would see it.
     *
     * @param leaders whether the sender says that leaders or inspectors are concerned
     */
    Optional<String> taker(EntryKind kind, String organ, boolean leaders, ComplaintWords words) {
        List<String> all = path(organ);
        List<String> open = organs.pathOf(organ).reversed().stream()
                .filter(one -> one.active() && one.level() != OrganLevel.VILLAGE)
                .map(Organ::key)
                .toList();
        if (kind != EntryKind.REPORT) {
            return open.stream().filter(this::handled).findFirst();
        }
        return open.stream()
                .skip(leaders ? 1 : 0)
                .filter(key -> !leadersNamed(key, words))
                .filter(key -> !inspectors(key, person -> ComplaintReach.inspects(person, key, words, all))
                        .isEmpty())
                .findFirst();
    }

    boolean handled(String organ) {
        return !people.holding(Duty.HANDLER, organ).isEmpty();
    }

    List<Person> holding(Duty duty, String organ) {
        return people.holding(duty, organ);
    }

    /** Whoever holds the duty at some organ. */
    List<Person> holding(Duty duty) {
        return people.holding(duty);
    }

    List<Person> inspectors(String organ, Predicate<Person> who) {
        return holding(Duty.INSPECTOR, organ).stream().filter(who).toList();
    }

    /** Everybody who can sign in. */
    List<Person> people() {
        return people.all().stream()
                .filter(account -> !account.disabled())
                .map(Account::person)
                .toList();
    }

    Optional<Person> person(long id) {
        return people.find(id).map(Account::person);
    }

    /** Other organs that could have it. */
    List<Organ> others(String keeper) {
        return organs.active().stream()
                .filter(one -> one.level() != OrganLevel.VILLAGE && !one.key().equals(keeper))
                .toList();
    }

    boolean administers(String organ) {
        return organs.find(organ)
                .filter(one -> one.level() != OrganLevel.VILLAGE)
                .isPresent();
    }

    String name(String organ) {
        return organs.find(organ).map(Organ::fullName).orElse(organ);
    }

    /** Whether somebody who signs or inspects there, or sits in one of the organ's groups, is named. */
    private boolean leadersNamed(String organ, ComplaintWords words) {
        boolean accounts = Stream.of(Duty.SIGNATORY, Duty.INSPECTOR)
                .flatMap(duty -> people.holding(duty, organ).stream())
                .anyMatch(person -> words.name(person.name()));
        return accounts
                || annexes.groups(organ).stream()
                        .flatMap(group -> group.members().stream())
                        .map(GroupMember::personName)
                        .anyMatch(words::name);
    }
}
