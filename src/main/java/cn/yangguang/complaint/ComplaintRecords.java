package cn.yangguang.complaint;

import cn.yangguang.oversight.Field;
import cn.yangguang.oversight.RecordLine;
import cn.yangguang.oversight.RecordSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Entries as a unit above sees them. A 举报 is none of them, whoever asks; who sent one stays with the organ that deals with it. */
@Component
class ComplaintRecords implements RecordSource {

    private final ComplaintStore store;
    private final ComplaintQueries queries;
    private final Entries entries;
    private final ComplaintLists lists;

    ComplaintRecords(ComplaintStore store, ComplaintQueries queries, Entries entries, ComplaintLists lists) {
        this.store = store;
        this.queries = queries;
        this.entries = entries;
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "complaints";
    }

    @Override
    public List<RecordLine> lines(String organ, int most) {
        return lists
                .lines(entries.fold(queries.keptBy(Set.of(organ), false)).stream()
                        .filter(entry -> !entry.report())
                        .limit(most)
                        .toList())
                .stream()
                .map(line -> line(line, false))
                .toList();
    }

    @Override
    public Optional<RecordLine> whole(String organ, String number) {
        return store.find(number)
                .map(entries::fold)
                .filter(entry -> entry.keeper().equals(organ) && !entry.report())
                .map(entry -> line(lists.lines(List.of(entry)).getFirst(), true));
    }

    private RecordLine line(ComplaintLine line, boolean whole) {
        Complaint entry = line.entry();
        Sender sender = store.sender(entry.registered());
        List<Field> fields = new ArrayList<>(List.of(
                Field.plain("records.kind", entry.kind().title()),
                new Field("records.sender", Field.Sort.SENDER, sender.name())));
        if (whole) {
            ComplaintWords words = store.words(entry.number());
            fields.add(new Field("records.words", Field.Sort.WORDS, words.text()));
            fields.add(new Field("records.concerned", Field.Sort.WORDS, words.concerned()));
            fields.add(new Field("records.answer", Field.Sort.WORDS, entry.answeredOn() == null ? "" : entry.answer()));
        }
        ComplaintStage stage = entry.stage();
        return new RecordLine(
                entry.number(),
                LocalDate.ofInstant(entry.registered().cameAt(), ComplaintFolding.ZONE),
                stage == null ? "" : stage.title(),
                line.late(),
                fields);
    }
}
