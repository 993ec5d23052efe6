package cn.yangguang.simulated;

import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.NewAccount;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The people of the simulated town: one for each duty, who hold it in the villages too, and a second inspector.
 *
 * @param passwords by login
 */
record Cast(
        Person handler,
        Person reviewer,
        Person secrecy,
        Person signatory,
        Person statistician,
        Person reporter,
        Person inspector,
        Person second,
        Map<String, String> passwords) {

    static final String ORIGIN = Actor.COMMAND_LINE;

    static Cast of(FirstAccounts accounts, People people, String town, Collection<String> villages) {
        Set<String> everywhere = new HashSet<>(villages);
        everywhere.add(town);
        var maker = new Maker(accounts, people, town, new TreeMap<>());
        return new Cast(
                maker.person("moni-jingban", Duty.HANDLER, everywhere),
                maker.person("moni-shenhe", Duty.REVIEWER, everywhere),
                maker.person("moni-baomi", Duty.SECRECY_REVIEWER, everywhere),
                maker.person("moni-qianfa", Duty.SIGNATORY, everywhere),
                maker.person("moni-tongji", Duty.STATISTICIAN, List.of(town)),
                maker.person("moni-cunji", Duty.VILLAGE_REPORTER, villages),
                maker.person("moni-ducha", Duty.INSPECTOR, List.of(town)),
                maker.person("moni-jiwei", Duty.INSPECTOR, List.of(town)),
                maker.passwords());
    }

    static SignedIn in(Person person) {
        return new SignedIn(person, ORIGIN);
    }

    private record Maker(FirstAccounts accounts, People people, String town, Map<String, String> passwords) {

        Person person(String login, Duty duty, Collection<String> organs) {
            Set<Assignment> duties = new HashSet<>();
            organs.forEach(organ -> duties.add(new Assignment(duty, organ)));
            var account = new NewAccount(login, "模拟" + duty.title() + login.substring(5), town);
            passwords.put(login, accounts.withDuties(account, duties, false).password());
            return people.find(login).orElseThrow().person();
        }
    }
}
