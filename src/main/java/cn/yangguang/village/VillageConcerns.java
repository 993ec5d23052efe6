package cn.yangguang.village;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What villages did not publish by their day within a year (VL-LATE), and what they have to publish soon (VL-SOON). */
@Component
class VillageConcerns implements ConcernSource {

    private final Villages villages;

    VillageConcerns(Villages villages) {
        this.villages = villages;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        LocalDate on = asking.on();
        int warning = villages.warningDays(on);
        return villages.standings(asking.organs(), on.minusYears(1), on.plusDays(warning), on).stream()
                .flatMap(standing -> switch (standing.state()) {
                    case MISSING -> Stream.of(late(standing.owed()));
                    case DUE -> Stream.of(soon(standing.owed(), warning));
                    case MET, LATE, COMING -> Stream.empty();
                })
                .toList();
    }

    private static Concern late(Owed owed) {
        return concern("VL-LATE", Grade.RED, owed, owed.due().plusDays(1));
    }

    private static Concern soon(Owed owed, int warning) {
        LocalDate first = owed.due().minusDays(warning);
        return concern("VL-SOON", Grade.YELLOW, owed, first.isBefore(owed.from()) ? owed.from() : first);
    }

    private static Concern concern(String code, Grade grade, Owed owed, LocalDate since) {
        return new Concern(
                code,
                grade,
                owed.village(),
                owed.item().code() + "/" + owed.subject(),
                since,
                List.of(owed.item().title(), owed.words(), owed.due().toString()),
                "/office/villages/" + owed.village());
    }
}
