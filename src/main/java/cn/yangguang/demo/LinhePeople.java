package cn.yangguang.demo;

import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.NewAccount;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One person per duty, called by it. Their passwords are drawn anew at every start and never asked to be changed. */
@Component
class LinhePeople {

    private record Seat(Duty duty, String login, @Nullable String organ) {
        Assignment assignment() {
            return new Assignment(duty, organ == null ? Assignment.EVERYWHERE : organ);
        }

        NewAccount account() {
            return new NewAccount(login, "演示·" + duty.title(), organ);
        }
    }

    private static final List<Seat> SEATS = List.of(
            new Seat(Duty.HANDLER, "jingban", LinheOrgans.LINHE),
            new Seat(Duty.REVIEWER, "shenhe", LinheOrgans.LINHE),
            new Seat(Duty.SECRECY_REVIEWER, "baomi", LinheOrgans.LINHE),
            new Seat(Duty.SIGNATORY, "qianfa", LinheOrgans.LINHE),
            new Seat(Duty.INSPECTOR, "ducha", LinheOrgans.LINHE),
            new Seat(Duty.STATISTICIAN, "tongji", LinheOrgans.LINHE),
            new Seat(Duty.VILLAGE_REPORTER, "cunji", LinheOrgans.FIRST_VILLAGE),
            new Seat(Duty.SYSTEM_ADMIN, "xitong", null),
            new Seat(Duty.SECURITY_ADMIN, "anquan", null),
            new Seat(Duty.AUDIT_ADMIN, "shenji", null));

    private final FirstAccounts accounts;
    private final People people;

    LinhePeople(FirstAccounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    List<DemoAccount> load() {
        return SEATS.stream().map(this::account).toList();
    }

    /** The person of the demo who holds this duty. */
    Person holding(Duty duty) {
        return SEATS.stream()
                .filter(seat -> seat.duty() == duty)
                .findFirst()
                .flatMap(seat -> people.find(seat.login()))
                .orElseThrow()
                .person();
    }

    private DemoAccount account(Seat seat) {
        Given.Password given = accounts.withDuties(seat.account(), Set.of(seat.assignment()), false);
        return new DemoAccount(seat.duty().title(), given.login(), given.password());
    }
}
