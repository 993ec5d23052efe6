package cn.yangguang.directive;

import cn.yangguang.page.Choice;
import java.util.List;
import java.util.stream.Stream;

/** What a step may carry beside itself. Sealed at rest. */
public enum Detail {
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Type.LINE),

    KIND("类别", Type.CHOICE),
    TITLE("事由", Type.LINE),
    TEXT("要求", Type.TEXT),
    /** Keys of organs, with spaces between. */
    ADDRESSEES("主送单位", Type.ORGANS),
    DAYS("工作日数", Type.NUMBER),
    /** Addresses of pages of this installation, one a line. */
    LINKS("相关记录", Type.LINKS),
    MARK("机关代字", Type.LINE),
    /** Of the letter. Written by the program. */
    NUMBER("文号", Type.LINE),

    /** An office or post, never a person's name. */
    WHOM("承办部门", Type.LINE),
    DONE("办理情况", Type.TEXT),
    REASON("理由", Type.TEXT),
    OPINION("意见", Type.TEXT);

    /** How the words are given and shown. */
    public enum Type {
        LINE,
        TEXT,
        NUMBER,
        CHOICE,
        ORGANS,
        LINKS
    }

    private final String title;
    private final Type type;

    Detail(String title, Type type) {
        this.title = title;
        this.type = type;
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
        return type == Type.CHOICE
                ? Stream.of(Kind.values())
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList()
                : List.of();
    }
}
