package cn.yangguang.yearform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts of a report.
 *
 * @param number from 1
 * @param heading exactly as the form prints it, with its number: 一、总体情况
 * @param topics what the form says the part tells of; empty when it says nothing
 * @param tableCode the table that stands in it: T2, T3, T4; null for a part of text
 */
public record FormPart(
        int number,
        String heading,
        List<String> topics,
        @Nullable String tableCode) {

    public FormPart {
        topics = List.copyOf(topics);
    }
}
