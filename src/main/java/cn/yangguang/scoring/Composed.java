package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or cell with its labels. */
record Composed(String text, List<Mark> marks) {

    static final Composed EMPTY = new Composed("", List.of());

    Composed {
        marks = List.copyOf(marks);
    }

    static Composed plain(String text) {
        return new Composed(text, List.of());
    }

    static Composed of(String text, LabelKind kind) {
        return new Composed(text, List.of(new Mark(kind, 0, text.length())));
    }

    /** The same words, labelled anew. */
    Composed as(java.util.function.UnaryOperator<LabelKind> kinds) {
        return new Composed(
                text,
                marks.stream()
                        .map(mark -> new Mark(kinds.apply(mark.kind()), mark.start(), mark.end()))
                        .toList());
    }

    /** One text after the other. */
    static final class Joining {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();

        Joining add(String plain) {
            text.append(plain);
            return this;
        }

        Joining add(Composed next) {
            int from = text.length();
            text.append(next.text);
            next.marks.forEach(mark -> marks.add(new Mark(mark.kind(), mark.start() + from, mark.end() + from)));
            return this;
        }

        Composed done() {
            return new Composed(text.toString(), marks);
        }
    }
}
