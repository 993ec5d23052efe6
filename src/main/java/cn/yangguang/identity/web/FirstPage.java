package cn.yangguang.identity.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;

/** Where a person's work begins after signing in. */
final class FirstPage {

    private FirstPage() {}

    static String of(Person person) {
        if (person.holdsAnywhere(Duty.SYSTEM_ADMIN)) {
            return "/office/accounts";
        }
        if (person.holdsAnywhere(Duty.SECURITY_ADMIN)) {
            return "/office/duties";
        }
        return person.holdsAnywhere(Duty.AUDIT_ADMIN) ? "/office/journal" : "/office";
    }
}
