package cn.yangguang.inspection;

import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the report of an inspection together, as of now. */
@Component
class Reports {

    private final ProceedingStore store;
    private final Knowing knowing;
    private final Scopes scopes;
    private final Clock clock;

    Reports(ProceedingStore store, Knowing knowing, Scopes scopes, Clock clock) {
        this.store = store;
        this.knowing = knowing;
        this.scopes = scopes;
        this.clock = clock;
    }

    InspectionReport of(Course inspection) {
        Proceeding proceeding = inspection.proceeding();
        return new InspectionReport(
                inspection,
                knowing.checked(inspection),
                knowing.population(inspection).orElse(null),
                store.courses(store.ordersOf(proceeding.id())).stream()
                        .filter(order -> order.last(Action.ORDER).isPresent())
                        .toList(),
                abandoned(inspection),
                scopes.names(proceeding.organ()),
                scopes.name(proceeding.organ()),
                LocalDate.now(clock));
    }

    byte[] docx(Course inspection) {
        return ReportDocument.docx(
                of(inspection), scopes.fullName(inspection.proceeding().organ()));
    }

    private List<Course> abandoned(Course inspection) {
        Particulars<Detail> mine = inspection.begun();
        return store.courses(store.inspections(Set.of(inspection.proceeding().organ()))).stream()
                .filter(other -> other.stage() == Stage.ABANDONED
                        && other.begun().get(Detail.KIND).equals(mine.get(Detail.KIND))
                        && other.begun().get(Detail.FROM).equals(mine.get(Detail.FROM))
                        && other.begun().get(Detail.TO).equals(mine.get(Detail.TO)))
                .toList();
    }
}
