package cn.yangguang.objection;

import cn.yangguang.oversight.Field;
import cn.yangguang.oversight.RecordLine;
import cn.yangguang.oversight.RecordSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Objections as a unit above the township sees them. Who objected stays with the township. */
@Component
class ObjectionRecords implements RecordSource {

    private final ObjectionWork work;
    private final ObjectionStore store;
    private final Clock clock;

    ObjectionRecords(ObjectionWork work, ObjectionStore store, Clock clock) {
        this.work = work;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "objections";
    }

    @Override
    public List<RecordLine> lines(String organ, int most) {
        return work.lines(Set.of(organ), Set.of()).stream()
                .limit(most)
                .map(line -> line(line, false))
                .toList();
    }

    @Override
    public Optional<RecordLine> whole(String organ, String number) {
        return work.lines(Set.of(organ), Set.of()).stream()
                .filter(line -> line.objection().registered().number().equals(number))
                .findFirst()
                .map(line -> line(line, true));
    }

    private RecordLine line(ObjectionWork.Line line, boolean whole) {
        Objection subject = line.objection();
        Registered of = subject.registered();
        List<Field> fields = new ArrayList<>(List.of(
                new Field(
                        "records.sender", Field.Sort.SENDER, store.objector(of).name()),
                Field.plain("records.way", of.channel().title())));
        if (whole) {
            fields.add(
                    new Field("records.words", Field.Sort.WORDS, subject.words().get(Detail.WORDS)));
            subject.steps().stream()
                    .map(step -> step.particulars().get(Detail.FINDING))
                    .filter(finding -> !finding.isEmpty())
                    .forEach(finding -> fields.add(new Field("records.finding", Field.Sort.WORDS, finding)));
            subject.last(Action.ANSWER)
                    .ifPresent(step -> fields.add(new Field(
                            "records.answer",
                            Field.Sort.WORDS,
                            step.particulars().get(Detail.ANSWER))));
        }
        Stage stage = subject.stage();
        return new RecordLine(
                of.number(),
                of.receivedOn(),
                stage == null ? "" : stage.title(),
                line.late(LocalDate.now(clock)),
                fields);
    }
}
