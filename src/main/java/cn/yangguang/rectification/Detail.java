package cn.yangguang.rectification;

import cn.yangguang.issuing.ServiceResult;
import cn.yangguang.issuing.ServiceWay;
import cn.yangguang.page.Choice;
import java.util.List;
import java.util.stream.Stream;

/** What a step may carry beside itself. All of it is sealed at rest: it is about somebody's own records. */
public enum Detail {
    /** The day the step counts for; today unless given, never later than today. */
    ON("日期", Kind.DAY),
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Kind.LINE),
    RECORD("要求更正的信息", Kind.LINE),
    WRONG("记录不准确之处", Kind.TEXT),
    CLAIM("更正请求", Kind.TEXT),
    EVIDENCE("证据", Kind.TEXT),

    FINDING("核实情况", Kind.TEXT),
    DECISION("处理", Stream.of(Decision.values()).map(d -> new Choice(d.name(), d.title()))),
    CHANGED("更正内容", Kind.TEXT),
    COMPETENT("有权更正的机关", Kind.LINE),
    COMPETENT_CONTACT("该机关联系方式", Kind.LINE),
    REASON("理由", Kind.TEXT),
    OPINION("意见", Kind.TEXT),
    /** Id and number of the sealed letter. Written by the program. */
    LETTER("文书", Kind.LINE),

    WAY("送达方式", Stream.of(ServiceWay.values()).map(w -> new Choice(w.name(), w.title()))),
    RECIPIENT("受送达人", Kind.LINE),
    ADDRESS("送达地址", Kind.LINE),
    PROOF("邮件号或者签收情况", Kind.LINE),
    RESULT(
            "送达结果",
            Stream.of(ServiceResult.values())
                    .filter(r -> r != ServiceResult.VOIDED)
                    .map(r -> new Choice(r.name(), r.title())));

    /** How the words are given and shown. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        CHOICE
    }

    private final String title;
    private final Kind kind;
    private final List<Choice> choices;

    Detail(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
        this.choices = List.of();
    }

    Detail(String title, Stream<Choice> choices) {
        this.title = title;
        this.kind = Kind.CHOICE;
        this.choices = choices.toList();
    }

    /** The label, in Chinese. */
    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** What may be chosen; empty for other kinds. */
    public List<Choice> choices() {
        return choices;
    }

    /** What it says to a reader: the words of a choice, else as it is. */
    public String words(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
