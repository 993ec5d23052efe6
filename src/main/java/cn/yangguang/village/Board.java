package cn.yangguang.village;

import cn.yangguang.village.BoardLine.State;
import cn.yangguang.village.VillageItem.Part;
import java.util.List;
import java.util.Objects;

/** The board of a village: every item of 村务 and 财务 as it stands today. */
public record Board(PublicationRule rule, List<BoardLine> lines) {

    public Board {
        lines = List.copyOf(lines);
    }

    public List<BoardLine> part(Part part) {
        return lines.stream().filter(line -> line.item().part() == part).toList();
    }

    public long in(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Items that come round. */
    public long regular() {
        return lines.size() - in(State.FREE);
    }

    /** The period that ended last, as the quarterly items have it. */
    public Term present() {
        return lines.stream()
                .map(line -> line.state() == State.PUBLISHED ? null : line.term())
                .filter(Objects::nonNull)
                .filter(Term::quarterly)
                .findFirst()
                .orElseGet(() -> lines.stream()
                        .map(BoardLine::term)
                        .filter(Objects::nonNull)
                        .filter(Term::quarterly)
                        .map(Term::previous)
                        .findFirst()
                        .orElseThrow());
    }
}
