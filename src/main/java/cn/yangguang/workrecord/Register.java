package cn.yangguang.workrecord;

import static cn.yangguang.workrecord.EntryField.AMOUNT;
import static cn.yangguang.workrecord.EntryField.BY;
import static cn.yangguang.workrecord.EntryField.HOURS;
import static cn.yangguang.workrecord.EntryField.KIND;
import static cn.yangguang.workrecord.EntryField.NOTE;
import static cn.yangguang.workrecord.EntryField.ON;
import static cn.yangguang.workrecord.EntryField.PERSONS;
import static cn.yangguang.workrecord.EntryField.SUBJECT;
import static cn.yangguang.workrecord.EntryField.UNTIL;

import java.util.List;
import java.util.Set;

/** A register with its fields in the order of the form, and which of them must be filled. */
public enum Register {
    /** 培训 (条例 Art. 48; 统计表 9.2, 9.3). Persons: who were taught. */
    TRAINING(
            "培训",
            List.of(EntryKind.HELD, EntryKind.ATTENDED),
            Set.of(KIND, PERSONS),
            ON,
            KIND,
            SUBJECT,
            BY,
            PERSONS,
            HOURS,
            NOTE),
    /** 会议 on disclosure (9.1). */
    MEETING("会议", List.of(), Set.of(), ON, SUBJECT, BY, PERSONS, NOTE),
    /** 宣传: no cell of the form, for the text of the report. */
    PUBLICITY("宣传", List.of(), Set.of(), ON, SUBJECT, BY, PERSONS, NOTE),
    /** 人员 (8.3): posts, not names. */
    STAFF(
            "人员",
            List.of(EntryKind.FULL_TIME, EntryKind.PART_TIME),
            Set.of(KIND, PERSONS),
            ON,
            UNTIL,
            KIND,
            SUBJECT,
            PERSONS,
            NOTE),
    /** 专项经费 in yuan (8.4). */
    MONEY("经费", List.of(), Set.of(AMOUNT), ON, SUBJECT, AMOUNT, NOTE);

    private final String title;
    private final List<EntryKind> kinds;
    private final Set<EntryField> required;
    private final List<EntryField> fields;

    Register(String title, List<EntryKind> kinds, Set<EntryField> required, EntryField... fields) {
        this.title = title;
        this.kinds = kinds;
        this.required = required;
        this.fields = List.of(fields);
    }

    /** As it stands in a table. */
    public String title() {
        return title;
    }

    /** The kinds to choose from; none where there is one sort only. */
    public List<EntryKind> kinds() {
        return kinds;
    }

    public List<EntryField> fields() {
        return fields;
    }

    public boolean has(EntryField field) {
        return fields.contains(field);
    }

    /** Day and subject always are. */
    public boolean requires(EntryField field) {
        return field == ON || field == SUBJECT || required.contains(field);
    }
}
