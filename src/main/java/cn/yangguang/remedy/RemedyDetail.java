package cn.yangguang.remedy;

import cn.yangguang.page.Choice;
import java.util.List;
import java.util.stream.Stream;

/** What a step of a remedy may carry beside itself. */
public enum RemedyDetail {
    /** The day the step counts for; today unless given, never later than today. */
    ON("日期", Kind.DAY),
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Kind.LINE),
    BODY("复议机关、法院", Kind.LINE),
    DOCUMENT("文书号", Kind.LINE),
    /** The day the organ got the copy: its period to answer begins. */
    NOTICE_ON("本机关收到通知日期", Kind.DAY),
    ROUTE("起诉类型", Stream.of(Route.values()).map(r -> new Choice(r.name(), r.title()))),
    SIMPLIFIED("适用简易程序", Kind.YES_NO),
    CLAIM("请求事项", Kind.TEXT),
    CHANNEL("投诉方式", Kind.LINE),
    /** Who claims or complains. Sealed. */
    PARTY("提出人", Kind.LINE),
    /** How to reach who complains. Sealed. */
    CONTACT("联系方式", Kind.LINE),

    EVENT("进展", Kind.LINE),
    OPINION("说明", Kind.TEXT),
    REASON("理由", Kind.TEXT),

    RESULT(
            "结果",
            Stream.of(RemedyResult.UPHELD, RemedyResult.CORRECTED, RemedyResult.OTHER_RESULT)
                    .map(r -> new Choice(r.name(), r.title()))),
    RECEIVED_ON("本机关收到文书日期", Kind.DAY),
    ORDERS_REPLY("责令重新答复", Kind.YES_NO),
    /** Working days within which the new reply is ordered. */
    DAYS("重新答复期限（工作日）", Kind.NUMBER),

    QUESTION("要求说明的事项", Kind.TEXT),
    ANSWER_BY("答复期限", Kind.DAY),
    EXPLANATION("说明内容", Kind.TEXT),
    FINDING("核查结论", Stream.of(Finding.values()).map(f -> new Choice(f.name(), f.title()))),
    MEASURE("处理措施", Kind.TEXT),
    WAY("答复方式", Kind.LINE);

    /** How the words are given and shown. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        YES_NO,
        CHOICE
    }

    private final String title;
    private final Kind kind;
    private final List<Choice> choices;

    RemedyDetail(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
        this.choices = List.of();
    }

    RemedyDetail(String title, Stream<Choice> choices) {
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

    /** Whether it names a person and is sealed at rest. */
    public boolean personal() {
        return this == PARTY || this == CONTACT;
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
