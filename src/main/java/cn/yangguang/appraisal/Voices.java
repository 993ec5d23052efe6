package cn.yangguang.appraisal;

import cn.yangguang.traffic.Visitor;
import cn.yangguang.vault.Vault;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Makes of a reader's token and network address what is stored: marks under the key of the installation, each together with what is spoken
 * of, so that a voice can be known again there and nowhere else.
 */
@Component
class Voices {

    private final Vault vault;

    Voices(Vault vault) {
        this.vault = vault;
    }

    /** @param about what is spoken of, such as {@code item/12} */
    String voice(String about, String token) {
        return vault.mark("appraisal.voice", about + " " + token);
    }

    /** Of one day: the same address has another mark tomorrow. */
    String place(String about, String address, LocalDate on) {
        return vault.mark("appraisal.place", about + " " + on + " " + Visitor.at(address));
    }

    /** Of a code printed on paper, however it was typed. */
    String code(long questionnaire, String code) {
        return vault.mark("appraisal.code", questionnaire + " " + PaperCode.plain(code));
    }
}
