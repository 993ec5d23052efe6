package cn.yangguang.application;

import cn.yangguang.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens who asks. */
@Component
class Applicants {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;
    private final ApplicationStore store;

    Applicants(Vault vault, ApplicationStore store) {
        this.vault = vault;
        this.store = store;
    }

    byte[] seal(String number, Applicant applicant) {
        return vault.sealText(context(number), JSON.writeValueAsString(applicant));
    }

    Applicant of(Registered registered) {
        return JSON.readValue(
                vault.openText(context(registered.number()), store.applicant(registered.id())), Applicant.class);
    }

    /** By which other applications of the same applicant are found. */
    String mark(Applicant applicant) {
        return vault.mark("application.applicant", applicant.likeness());
    }

    String codeMark(String number, String code) {
        return vault.mark("application.code", number + " " + QueryCodes.normal(code));
    }

    private static String context(String number) {
        return "application.applicant:" + number;
    }
}
