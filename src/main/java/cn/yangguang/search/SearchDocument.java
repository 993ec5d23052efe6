package cn.yangguang.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published disclosure as the index takes it: its live edition. All texts are plain; the empty text means there is
 * none.
 *
 * @param disclosure id; a document replaces the one with the same id
 * @param edition number of the live edition
 * @param organ key of the organ
 * @param organPath keys from the top of the tree down to the organ itself
 * @param organName full name of the organ
 * @param body text of the live edition without markup
 * @param documentNumber 发文字号
 * @param category code of its category
 * @param categoryTitle title of its category
 * @param matter title of its 事项, where there is one
 * @param field code of the field of 基层政务公开 its 事项 belongs to
 * @param keywords 关键词 as the office wrote them
 * @param publishedOn day of the first publication, Beijing time; its year is the item's year
 * @param formationDate 生成日期
 * @param channels codes of the channels through which it was published
 * @param attachments the files below it, in their order
 */
public record SearchDocument(
        long disclosure,
        int edition,
        String organ,
        List<String> organPath,
        String organName,
        String indexNumber,
        String title,
        String summary,
        String body,
        String documentNumber,
        @Nullable String category,
        String categoryTitle,
        String matter,
        @Nullable String field,
        String keywords,
        LocalDate publishedOn,
        @Nullable LocalDate formationDate,
        List<String> channels,
        Validity validity,
        List<Attached> attachments) {

    public SearchDocument {
        organPath = List.copyOf(organPath);
        channels = List.copyOf(channels);
        attachments = List.copyOf(attachments);
    }

    /** A file below the text: its name, and what could be read of it (empty when nothing could). */
    public record Attached(String name, String text) {}
}
