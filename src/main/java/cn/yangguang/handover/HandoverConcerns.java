package cn.yangguang.handover;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published long ago and given to nobody (AH-OWED), withdrawn since and not told (AH-UNTOLD), a package without receipt (AH-RECEIPT). Known as of today. */
@Component
class HandoverConcerns implements ConcernSource {

    private final HandoverQueries queries;
    private final HandoverStore store;
    private final Clock clock;

    HandoverConcerns(HandoverQueries queries, HandoverStore store, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        LocalDate on = asking.on();
        HandoverStore.Term term = store.term(on);
        return Stream.of(
                        queries.owed(asking.organs(), on.minusMonths(term.months())).stream()
                                .map(one -> new Concern(
                                        "AH-OWED",
                                        Grade.YELLOW,
                                        one.organ(),
                                        "handover",
                                        one.oldest().plusMonths(term.months()).plusDays(1),
                                        List.of(
                                                String.valueOf(one.items()),
                                                one.oldest().toString()),
                                        address(one.organ()))),
                        queries.untold(asking.organs(), on).stream()
                                .map(one -> new Concern(
                                        "AH-UNTOLD",
                                        Grade.RED,
                                        one.organ(),
                                        "handover/withdrawn",
                                        one.oldest(),
                                        List.of(String.valueOf(one.items())),
                                        address(one.organ()))),
                        store.waiting(asking.organs(), on.minusDays(term.receiptDays())).stream()
                                .map(this::withoutReceipt))
                .flatMap(some -> some)
                .toList();
    }

    private Concern withoutReceipt(Parcel parcel) {
        LocalDate made = LocalDate.ofInstant(parcel.madeAt(), clock.getZone());
        return new Concern(
                "AH-RECEIPT",
                Grade.YELLOW,
                parcel.organ(),
                "package/" + parcel.id(),
                made,
                List.of(String.valueOf(parcel.id()), parcel.recipient().name(), made.toString()),
                "/office/handover/packages/" + parcel.id());
    }

    private static String address(String organ) {
        return "/office/handover/" + organ;
    }
}
