package cn.yangguang.inspection;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.village.BoardLine;
import cn.yangguang.village.Term;
import cn.yangguang.village.Villages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the boards of villages lack. */
@Component
class BoardGaps implements Missing {

    private final Villages villages;
    private final Organs organs;

    BoardGaps(Villages villages, Organs organs) {
        this.villages = villages;
        this.organs = organs;
    }

    @Override
    public List<Gap> of(Set<String> keys, LocalDate from, LocalDate to) {
        return keys.stream()
                .sorted()
                .flatMap(key -> organs.find(key).stream())
                .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                .flatMap(village -> gaps(village, from, to))
                .toList();
    }

    private Stream<Gap> gaps(Organ village, LocalDate from, LocalDate to) {
        return villages.board(village).lines().stream()
                .filter(line -> line.state() == BoardLine.State.MISSING)
                .flatMap(line -> gap(village, line, from, to));
    }

    private static Stream<Gap> gap(Organ village, BoardLine line, LocalDate from, LocalDate to) {
        Term term = line.term();
        if (term == null || term.due().isBefore(from) || term.due().isAfter(to)) {
            return Stream.empty();
        }
        String code = line.item().code();
        String about = term.from() + "至" + term.to();
        return Stream.of(new Gap(
                village.key(), code + "/" + term.from(), "未公开：" + line.item().title() + "（" + about + "）", code, term.due()));
    }
}
