package cn.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.journal.Actor;
import cn.yangguang.page.FieldProblem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class PeopleTest extends ProgramTest {

    private static final String HERE = "people-test";

    @Autowired
    People people;

    @Autowired
    FirstAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void anOrgan() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level) values (:key, '演示镇', '演示镇人民政府', 'TOWNSHIP')
                        on conflict do nothing
                        """).param("key", HERE).update();
    }

    @Test
    void letsTheSystemAdministratorMakeAccountsButGiveNoDuties() {
        Actor system = admin(Duty.SYSTEM_ADMIN);
        assertThat(people.create(new NewAccount("made-here", "演示", HERE), system))
                .isInstanceOfSatisfying(Given.Password.class, given -> {
                    Account account = people.find("made-here").orElseThrow();
                    assertThat(account.person().assignments()).isEmpty();
                    assertThat(account.mustChange()).isTrue();
                    assertThat(people.grant(given.person(), new Assignment(Duty.HANDLER, HERE), system))
                            .isEqualTo(new Granting.Refused(
                                    List.of(), List.of(FieldProblem.of("", "identity.refused.security-admin"))));
                });
    }

    @Test
    void letsTheSecurityAdministratorGiveDutiesButMakeNoAccounts() {
        Actor security = admin(Duty.SECURITY_ADMIN);
        Given.Password who = person(HERE);
        assertThat(people.grant(who.person(), new Assignment(Duty.HANDLER, HERE), security))
                .isEqualTo(new Granting.Granted());
        assertThat(people.create(new NewAccount("not-made", "演示", HERE), security))
                .isInstanceOf(Given.Refused.class);
        assertThat(people.find("not-made")).isEmpty();
        assertThat(people.disable(who.person(), security)).isNotEmpty();
        assertThat(people.revoke(who.person(), new Assignment(Duty.HANDLER, HERE), security))
                .isTrue();
        assertThat(people.find(who.login()).orElseThrow().person().assignments())
                .isEmpty();
    }

    @Test
    void refusesAConflictingDutyAndWritesTheRefusalDown() {
        Actor security = admin(Duty.SECURITY_ADMIN);
        Given.Password who = person(HERE, new Assignment(Duty.HANDLER, HERE));
        assertThat(people.grant(who.person(), new Assignment(Duty.SIGNATORY, HERE), security))
                .isInstanceOfSatisfying(
                        Granting.Refused.class,
                        refused -> assertThat(refused.conflicts())
                                .singleElement()
                                .satisfies(c -> assertThat(c.held()).isEqualTo(new Assignment(Duty.HANDLER, HERE))));
        assertThat(acts(who)).contains("identity.duty-refused");
        assertThat(people.find(who.login()).orElseThrow().person().assignments())
                .containsExactly(new Assignment(Duty.HANDLER, HERE));
    }

    @Test
    void refusesAnAdministratorOfOneOrganAndAHandlerOfEverything() {
        Actor security = admin(Duty.SECURITY_ADMIN);
        Given.Password who = person(HERE);
        assertThat(people.grant(who.person(), new Assignment(Duty.AUDIT_ADMIN, HERE), security))
                .isInstanceOf(Granting.Refused.class);
        assertThat(people.grant(who.person(), new Assignment(Duty.HANDLER, Assignment.EVERYWHERE), security))
                .isInstanceOf(Granting.Refused.class);
    }

    @Test
    void refusesATakenOrMisshapenLoginAndAnUnknownOrgan() {
        Actor system = admin(Duty.SYSTEM_ADMIN);
        Given.Password who = person(HERE);
        assertThat(people.create(new NewAccount(who.login(), "演示", HERE), system))
                .isInstanceOf(Given.Refused.class);
        assertThat(people.create(new NewAccount("Bad Login", "", HERE), system))
                .isInstanceOfSatisfying(
                        Given.Refused.class, r -> assertThat(r.reasons()).hasSize(2));
        assertThat(people.create(new NewAccount("no-such-organ", "演示", "nowhere"), system))
                .isInstanceOfSatisfying(
                        Given.Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting(FieldProblem::field)
                                .containsExactly("organ"));
    }

    @Test
    void refusesToDisableOnesOwnAccount() {
        Given.Password self = person(null, new Assignment(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE));
        Actor system = people.find(self.login()).orElseThrow().person().as(Duty.SYSTEM_ADMIN, null, "test");
        assertThat(people.disable(self.person(), system)).isNotEmpty();
        assertThat(people.find(self.login()).orElseThrow().disabled()).isFalse();
    }

    @Test
    void bringsBackNoneOfTheLastFivePasswords() {
        Given.Password who = person(HERE);
        SignedIn self = new SignedIn(people.find(who.login()).orElseThrow().person(), "test");
        String old = who.password();
        for (int i = 1; i <= 5; i++) {
            String fresh = "Fresh-password-" + i;
            clock.advance(Duration.ofDays(1));
            assertThat(people.changePassword(self, old, fresh)).isEmpty();
            old = fresh;
        }
        clock.advance(Duration.ofDays(1));
        for (int i = 1; i <= 5; i++) {
            assertThat(people.changePassword(self, old, "Fresh-password-" + i))
                    .extracting(FieldProblem::key)
                    .containsExactly("identity.password.reused");
        }
        assertThat(people.changePassword(self, old, who.password())).isEmpty();
    }

    @Test
    void makesTheThreeAdministratorsOnlyWhenNobodyIsThere() {
        person(HERE);
        assertThat(accounts.administrators()).isEmpty();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("truncate identity.person, identity.assignment, identity.former_password")
                    .update();
            assertThat(accounts.administrators())
                    .extracting(Given.Password::login)
                    .containsExactly("sysadmin", "secadmin", "auditadmin");
            assertThat(people.all()).allSatisfy(a -> {
                assertThat(a.mustChange()).isTrue();
                assertThat(a.person().assignments()).hasSize(1);
            });
            assertThat(accounts.administrators()).isEmpty();
            status.setRollbackOnly();
        });
    }

    @Test
    void knowsWhoHoldsADutyAtAnOrganAndLeavesOutWhoCannotSignIn() {
        Given.Password here = person(HERE, new Assignment(Duty.SIGNATORY, HERE));
        Given.Password gone = person(HERE, new Assignment(Duty.SIGNATORY, HERE));
        Actor system = admin(Duty.SYSTEM_ADMIN);
        people.disable(gone.person(), system);

        assertThat(people.holding(Duty.SIGNATORY, HERE))
                .extracting(Person::id)
                .contains(here.person())
                .doesNotContain(gone.person());
        assertThat(people.holding(Duty.SIGNATORY)).extracting(Person::id).contains(here.person());
        assertThat(people.holding(Duty.SIGNATORY, "another-organ")).isEmpty();
        assertThat(people.holding(Duty.SYSTEM_ADMIN, "another-organ")).isNotEmpty();
    }

    @Test
    void marksAnAccountUnusedForNinetyDays() {
        Given.Password who = person(HERE);
        clock.advance(Duration.ofDays(90));
        assertThat(people.find(who.login()).orElseThrow().unusedAt(clock.instant()))
                .isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(people.find(who.login()).orElseThrow().unusedAt(clock.instant()))
                .isTrue();
    }

    @Test
    void givesAnExistingAccountAFreshPasswordAndTheDutiesItLacks() {
        Set<Assignment> duties = Set.of(new Assignment(Duty.HANDLER, HERE), new Assignment(Duty.REVIEWER, HERE));
        Given.Password first = accounts.withDuties(new NewAccount("twice", "演示", HERE), Set.of(), false);
        Given.Password second = accounts.withDuties(new NewAccount("twice", "演示", HERE), duties, false);
        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(people.find("twice").orElseThrow().person().assignments())
                .containsExactlyInAnyOrderElementsOf(duties);
    }

    private Actor admin(Duty duty) {
        Given.Password admin = person(null, new Assignment(duty, Assignment.EVERYWHERE));
        return people.find(admin.login()).orElseThrow().person().as(duty, null, "test");
    }

    private List<String> acts(Given.Password who) {
        return jdbc.sql("select act from journal.entry where object = :object order by seq")
                .param("object", "account/" + who.person())
                .query((row, number) -> row.getString("act"))
                .list();
    }
}
