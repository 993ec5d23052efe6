package cn.yangguang.villageaccount;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.List;
import org.springframework.stereotype.Service;

/** What of the villages' money waits for one person (今日必办). */
@Service
public class AccountWork {

    private final AccountYears years;
    private final Organs organs;

    AccountWork(AccountYears years, Organs organs) {
        this.years = years;
        this.organs = organs;
    }

    /** A sheet in hand, with the short name of its village. */
    public record Waiting(SheetLine line, String village) {}

    /** Sheets in hand, the oldest first. */
    public List<Waiting> of(Person person) {
        return years.waiting(person).stream()
                .map(line -> new Waiting(
                        line,
                        organs.find(line.sheet().village()).map(Organ::name).orElse("")))
                .toList();
    }
}
