package cn.yangguang.identity;

import cn.yangguang.journal.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The first accounts of an installation. There is no default password anywhere: the random ones are returned, printed
 * once by whoever asked, and kept nowhere.
 */
@Service
public class FirstAccounts {

    private final People people;

    FirstAccounts(People people) {
        this.people = people;
    }

    /** The three administrators, if nobody has an account yet; otherwise nothing. */
    public List<Given.Password> administrators() {
        if (!people.isEmpty()) {
            return List.of();
        }
        var made = new ArrayList<Given.Password>();
        made.add(administrator("sysadmin", Duty.SYSTEM_ADMIN));
        made.add(administrator("secadmin", Duty.SECURITY_ADMIN));
        made.add(administrator("auditadmin", Duty.AUDIT_ADMIN));
        return List.copyOf(made);
    }

    /**
     * An account with duties, made on the machine itself. If the login exists, it gets a new random password and the
     * duties it lacks.
     *
     * @param mustChange false only for a demonstration
     * @throws IllegalArgumentException when the duties exclude each other or the account cannot be made as described
     */
    public Given.Password withDuties(NewAccount account, Set<Assignment> duties, boolean mustChange) {
        Actor machine = Actor.commandLine(account.organ());
        Given given = people.find(account.login())
                .map(old -> people.resetPassword(old.person().id(), mustChange, machine))
                .orElseGet(() -> people.create(account, mustChange, machine));
        if (!(given instanceof Given.Password password)) {
            throw new IllegalArgumentException("cannot make the account " + account.login() + ": " + given);
        }
        for (Assignment duty : duties) {
            if (people.grant(password.person(), duty, machine) instanceof Granting.Refused refused) {
                throw new IllegalArgumentException(account.login() + " cannot hold " + duty + ": " + refused);
            }
        }
        return password;
    }

    private Given.Password administrator(String login, Duty duty) {
        return withDuties(
                new NewAccount(login, duty.title(), null), Set.of(new Assignment(duty, Assignment.EVERYWHERE)), true);
    }
}
