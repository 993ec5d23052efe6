package cn.yangguang.noticeboard;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published but not proved on a board (VL-UNPOSTED), withdrawn but still there (VL-STILL-UP), down too early (VL-DOWN-EARLY). */
@Component
class BoardConcerns implements ConcernSource {

    private final PostingQueries queries;
    private final PostingStore store;

    BoardConcerns(PostingQueries queries, PostingStore store) {
        this.queries = queries;
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        LocalDate on = asking.on();
        ProofRule rule = store.rule(on);
        LocalDate year = on.minusYears(1);
        Map<String, LocalDate> starts = queries.starts(asking.organs());
        return Stream.of(
                        queries.unposted(asking.organs(), year, on.minusDays(rule.proofDays() + 1L), on).stream()
                                .filter(unposted -> held(unposted, starts))
                                .map(unposted -> unposted(unposted, rule)),
                        queries.stillUp(asking.organs(), on).stream().map(BoardConcerns::stillUp),
                        queries.downEarly(asking.organs(), year, on, rule.minimalDays()).stream()
                                .map(BoardConcerns::downEarly))
                .flatMap(concerns -> concerns)
                .toList();
    }

    /** What was published before the village is held to its board can be posted, but need not be. */
    private static boolean held(Unposted of, Map<String, LocalDate> starts) {
        return !of.publishedOn().isBefore(starts.getOrDefault(of.organ(), LocalDate.MIN));
    }

    private static Concern unposted(Unposted of, ProofRule rule) {
        return new Concern(
                "VL-UNPOSTED",
                of.hangs() ? Grade.YELLOW : Grade.RED,
                of.organ(),
                "d/" + of.indexNumber() + "/" + of.edition(),
                of.publishedOn().plusDays(rule.proofDays() + 1L),
                List.of(of.title(), of.publishedOn().toString(), String.valueOf(rule.proofDays())),
                address(of.organ()));
    }

    /** By its number: the title of what was withdrawn may be the reason for it. */
    private static Concern stillUp(Posting of) {
        LocalDate gone = of.gone();
        return new Concern(
                "VL-STILL-UP",
                Grade.RED,
                of.organ(),
                "posting/" + of.id(),
                gone == null ? of.postedOn() : gone.plusDays(1),
                List.of(of.indexNumber(), of.wall().name(), String.valueOf(gone)),
                address(of.organ()));
    }

    private static Concern downEarly(Posting of) {
        Posting.Removal removal = of.removal();
        LocalDate down = removal == null ? of.postedOn() : removal.removedOn();
        return new Concern(
                "VL-DOWN-EARLY",
                Grade.RED,
                of.organ(),
                "posting/" + of.id(),
                down,
                List.of(of.title(), of.wall().name(), of.postedOn().toString(), down.toString()),
                address(of.organ()));
    }

    private static String address(String organ) {
        return "/office/noticeboards/" + organ;
    }
}
