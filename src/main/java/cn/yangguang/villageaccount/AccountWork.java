package cn.yangguang.villageaccount;

import cn.yangguang.identity.Person;
import java.util.List;
import org.springframework.stereotype.Service;

/** What of the villages' money waits for one person (今日必办). */
@Service
public class AccountWork {

    private final AccountYears years;

    AccountWork(AccountYears years) {
        this.years = years;
    }

    /** Sheets in hand, the oldest first. */
    public List<SheetLine> of(Person person) {
        return years.waiting(person);
    }
}
