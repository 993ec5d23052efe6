package cn.yangguang.scoring;

/** A labelled stretch within a {@link Composed} text. */
record Mark(LabelKind kind, int start, int end) {}
