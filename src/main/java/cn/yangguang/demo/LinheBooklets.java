package cn.yangguang.demo;

import cn.yangguang.booklet.Bindery;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.page.SiteAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A booklet of what the first village published this year, ordered for folding; made once the program serves. */
@Component
class LinheBooklets {

    private final Bindery bindery;
    private final LinhePeople people;
    private final SiteAddress site;
    private final Clock clock;

    LinheBooklets(Bindery bindery, LinhePeople people, SiteAddress site, Clock clock) {
        this.bindery = bindery;
        this.people = people;
        this.site = site;
        this.clock = clock;
    }

    /** Once. */
    void load() {
        String village = LinheOrgans.FIRST_VILLAGE;
        if (!bindery.of(village).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Bindery.Choice> year = bindery.choices(village, null, today.minusYears(1), today);
        var reporter = new SignedIn(people.holding(Duty.VILLAGE_REPORTER), Actor.COMMAND_LINE);
        Refused.never(bindery.ask(village, "演示一村村务公开汇编（演示）", true, year, site.of(""), reporter)
                .problems());
    }
}
