package cn.yangguang.demo;

import cn.yangguang.disclosure.DisclosureRegister;
import cn.yangguang.disclosure.RegisterFilter;
import cn.yangguang.disclosure.RegisterOrder;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.sms.Recipients;
import cn.yangguang.sms.SmsByHand;
import org.springframework.stereotype.Component;

/** Villagers of the demonstration who agreed to short messages, with numbers that belong to nobody, and two messages that wait to be released. */
@Component
class LinheMessages {

    private static final int PEOPLE = 24;
    private static final int WAITING = 2;

    private final Recipients recipients;
    private final SmsByHand hand;
    private final DisclosureRegister register;
    private final LinhePeople people;

    LinheMessages(Recipients recipients, SmsByHand hand, DisclosureRegister register, LinhePeople people) {
        this.recipients = recipients;
        this.hand = hand;
        this.register = register;
        this.people = people;
    }

    /** Inside the transaction of the year, after the accounts of the channels. */
    void begin() {
        Actor machine = Actor.commandLine(LinheOrgans.LINHE);
        for (int i = 1; i <= PEOPLE; i++) {
            String place = i % 4 == 0 ? "" : LinheVillages.village(i % 4);
            String day = "2016-01-%02d".formatted(i);
            var typed =
                    new Recipients.Typed("199%08d".formatted(i), place, "", day, i % 3 == 0 ? "PHONE" : "PAPER", "演示");
            Refused.never(recipients.consent(LinheOrgans.LINHE, typed, machine));
        }
        register
                .find(
                        new RegisterFilter(Stage.PUBLISHED, "", 0, "", RegisterOrder.NEWEST, 1),
                        people.holding(Duty.HANDLER))
                .rows()
                .stream()
                .filter(row -> row.indexNumber() != null)
                .limit(WAITING)
                .forEach(row -> hand.begin(LinheOrgans.LINHE, String.valueOf(row.indexNumber()), machine));
    }
}
