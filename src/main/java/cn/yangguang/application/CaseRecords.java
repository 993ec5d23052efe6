package cn.yangguang.application;

import cn.yangguang.oversight.Field;
import cn.yangguang.oversight.RecordLine;
import cn.yangguang.oversight.RecordSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cases as a unit above sees them: who asks and in which words is given with its sort, and masked by {@code oversight}. */
@Component
class CaseRecords implements RecordSource {

    private final CaseQueries queries;
    private final StepStore steps;
    private final Applicants applicants;
    private final CaseClocks clocks;
    private final Clock clock;

    CaseRecords(CaseQueries queries, StepStore steps, Applicants applicants, CaseClocks clocks, Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.applicants = applicants;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "applications";
    }

    @Override
    public List<RecordLine> lines(String organ, int most) {
        List<Registered> found = queries.find(new CaseFilter(Set.of(organ), false, null, null, ""), most);
        Map<Long, List<Step>> all = steps.of(found.stream().map(Registered::id).toList());
        return found.stream()
                .map(one -> line(Case.of(one, all.getOrDefault(one.id(), List.of())), false))
                .toList();
    }

    @Override
    public Optional<RecordLine> whole(String organ, String number) {
        return queries.find(new CaseFilter(Set.of(organ), false, null, null, number), 10).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .map(one -> line(Case.of(one, steps.of(one.id())), true));
    }

    private RecordLine line(Case subject, boolean whole) {
        Registered registered = subject.registered();
        Applicant who = applicants.of(registered);
        List<Field> fields = new ArrayList<>(List.of(
                new Field("records.applicant", Field.Sort.NAME, who.name()),
                new Field("records.phone", Field.Sort.PHONE, who.phone()),
                new Field("records.address", Field.Sort.ADDRESS, who.address()),
                Field.plain(
                        "records.outcome",
                        subject.outcomes().stream().map(one -> one.title()).collect(Collectors.joining("；")))));
        if (whole) {
            fields.add(new Field("records.mail", Field.Sort.MAIL, who.email()));
            fields.add(new Field("records.identity", Field.Sort.ID_NUMBER, who.identityNumber()));
            fields.add(new Field("records.agent", Field.Sort.NAME, who.agent()));
            subject.items().forEach(item -> fields.add(new Field("records.words", Field.Sort.WORDS, item.text())));
        }
        var due = subject.stage().open() ? clocks.read(subject).due() : null;
        boolean late = due != null && LocalDate.now(clock).isAfter(due);
        return new RecordLine(
                registered.number(), registered.receivedOn(), subject.stage().title(), late, fields);
    }
}
