package cn.yangguang.upward.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import cn.yangguang.receipt.Receipts;
import cn.yangguang.upward.HandingUp;
import cn.yangguang.upward.Taken;
import cn.yangguang.upward.TakingIn;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of exports. */
@Component
class UpwardViews {

    private final Organs organs;
    private final HandingUp handing;
    private final TakingIn taking;
    private final Receipts receipts;

    UpwardViews(Organs organs, HandingUp handing, TakingIn taking, Receipts receipts) {
        this.organs = organs;
        this.handing = handing;
        this.taking = taking;
        this.receipts = receipts;
    }

    /**
     * @param period as it was asked for; this year when empty
     * @param code a code that was just made, else empty
     * @param problem why something was not taken in, else empty
     */
    UpwardView of(Organ organ, Person person, Screen screen, String period, String code, String problem) {
        List<Taken> taken = taking.of(organ.key());
        return new UpwardView(
                organ,
                HandingUp.organs(person).stream()
                        .sorted()
                        .flatMap(one -> organs.find(one).stream())
                        .map(one -> new Choice(one.key(), one.fullName()))
                        .toList(),
                period.isEmpty() ? Integer.toString(screen.today().getYear()) : period,
                receipts.keys().getFirst().print(),
                handing.sent(organ.key()),
                taken,
                taken.stream().map(Taken::unit).distinct().collect(Collectors.toMap(one -> one, this::name)),
                organs.children(organ.key()).stream()
                        .anyMatch(one -> !one.active() && one.level() != OrganLevel.VILLAGE),
                person.holds(Duty.SIGNATORY, organ.key()),
                code,
                problem);
    }

    private String name(String unit) {
        return organs.find(unit).map(Organ::name).orElse(unit);
    }
}
