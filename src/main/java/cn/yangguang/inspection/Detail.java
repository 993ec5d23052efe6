package cn.yangguang.inspection;

import cn.yangguang.page.Choice;
import java.util.List;
import java.util.stream.Stream;

/** What a step may carry beside itself. */
public enum Detail {
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Type.LINE),

    TITLE("名称", Type.LINE),
    KIND("督查类别", Stream.of(Kind.values()).map(k -> new Choice(k.name(), k.title()))),
    WHO("督查人员", Type.LINE),
    /** Keys of organs, with spaces between. */
    ORGANS("督查对象", Type.LINE),
    /** Codes of categories, with spaces between; none for all. */
    CATEGORIES("类别范围", Type.LINE),
    FROM("期间起", Type.DAY),
    TO("期间止", Type.DAY),
    SIZE("样本量", Type.NUMBER),
    /** Id of the plan. */
    PLAN("计划", Type.LINE),
    /** Which one of the plan's, such as 2016-Q2. */
    OCCURRENCE("期次", Type.LINE),
    SEED_FROM("种子来源", Stream.of(SeedFrom.values()).map(s -> new Choice(s.name(), s.title()))),
    SEED_SOURCE("约定的公开数值", Type.LINE),
    SEED_DAY("数值公布日", Type.DAY),

    /** Of the population file. Written by the program. */
    SHA256("总体文件 SHA-256", Type.LINE),
    POPULATION("总体数量", Type.NUMBER),
    SEED("种子", Type.LINE),
    ABOUT_ORGAN("单位", Type.ORGAN),
    ABOUT("另查事项", Type.LINE),
    /** Id of what was looked at. */
    ITEM("事项", Type.LINE),
    REASON("理由", Type.TEXT),
    OPINION("意见", Type.TEXT),

    INSPECTED("被督查单位", Type.ORGAN),
    /** Keys of findings, with spaces between. */
    FINDINGS("问题", Type.FINDINGS),
    WHAT("整改要求", Type.TEXT),
    DUE("整改期限", Type.DAY),
    /** An office or post, never a person's name. */
    WHOM("责任部门", Type.LINE),
    /** Number of the letter. Written by the program. */
    LETTER("文号", Type.LINE),
    DONE("整改情况", Type.TEXT),
    FOUND("复查情况", Type.TEXT),
    MEASURE("问责方式", Stream.of(Measure.values()).map(m -> new Choice(m.name(), m.title()))),
    DECIDED_BY("决定机关", Type.LINE),
    DECISION_NUMBER("决定文号", Type.LINE),
    /** Sealed at rest; for inspectors and the signatory alone. */
    PERSONS("被问责人员", Type.TEXT);

    /** How the words are given and shown. */
    public enum Type {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE,
        ORGAN,
        FINDINGS
    }

    private final String title;
    private final Type type;
    private final List<Choice> choices;

    Detail(String title, Type type) {
        this.title = title;
        this.type = type;
        this.choices = List.of();
    }

    Detail(String title, Stream<Choice> choices) {
        this.title = title;
        this.type = Type.CHOICE;
        this.choices = choices.toList();
    }

    /** The label, in Chinese. */
    public String title() {
        return title;
    }

    public Type type() {
        return type;
    }

    /** What may be chosen; empty for other types. */
    public List<Choice> choices() {
        return choices;
    }

    /** Whether it names persons. */
    boolean sensitive() {
        return this == PERSONS;
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
