package cn.yangguang.inspection;

import cn.yangguang.village.Owed;
import cn.yangguang.village.Standing;
import cn.yangguang.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What villages owe to their boards and did not publish. */
@Component
class BoardGaps implements Missing {

    private final Villages villages;
    private final Clock clock;

    BoardGaps(Villages villages, Clock clock) {
        this.villages = villages;
        this.clock = clock;
    }

    @Override
    public List<Gap> of(Set<String> organs, LocalDate from, LocalDate to) {
        return villages.gaps(organs, from, to, LocalDate.now(clock)).stream()
                .map(Standing::owed)
                .map(BoardGaps::gap)
                .toList();
    }

    private static Gap gap(Owed owed) {
        String code = owed.item().code();
        return new Gap(
                owed.village(),
                code + "/" + owed.subject(),
                "未公开：" + owed.item().title() + "（" + owed.words() + "）",
                code,
                owed.due());
    }
}
