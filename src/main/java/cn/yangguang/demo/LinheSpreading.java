package cn.yangguang.demo;

import cn.yangguang.disclosure.DisclosureRegister;
import cn.yangguang.disclosure.RegisterFilter;
import cn.yangguang.disclosure.RegisterOrder;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.reach.Reach;
import cn.yangguang.traffic.PageViews.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the year spread: made-up numbers of reads of the newest items, a few weeks long. */
@Component
class LinheSpreading {

    private static final int ITEMS = 12;
    private static final int DAYS = 45;

    private final DisclosureRegister register;
    private final LinhePeople people;
    private final Reach reach;
    private final Clock clock;

    LinheSpreading(DisclosureRegister register, LinhePeople people, Reach reach, Clock clock) {
        this.register = register;
        this.people = people;
        this.reach = reach;
        this.clock = clock;
    }

    /** Inside the transaction of the year. */
    void begin() {
        List<String> numbers = register.find(
                        new RegisterFilter(Stage.PUBLISHED, "", 0, "", RegisterOrder.NEWEST, 1),
                        people.holding(Duty.HANDLER))
                .rows()
                .stream()
                .flatMap(row -> Optional.ofNullable(row.indexNumber()).stream())
                .limit(ITEMS)
                .toList();
        LocalDate today = LocalDate.now(clock);
        Map<View, Long> reads = new HashMap<>();
        for (int item = 0; item < numbers.size(); item++) {
            for (int back = 0; back < DAYS; back++) {
                long count = (item * 7L + back * 13L) % 11 + (DAYS - back) / (item + 3);
                if (count > 0) {
                    reads.put(new View(numbers.get(item), today.minusDays(back)), count);
                }
            }
        }
        reach.add(reads);
    }
}
