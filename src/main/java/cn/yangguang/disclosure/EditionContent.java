package cn.yangguang.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says: the catalogue's metadata, the body and the attachments.
 *
 * @param title 信息名称, at most 200 characters
 * @param summary 内容概述, at most 500 characters
 * @param body cleaned HTML
 * @param mode 公开方式
 * @param formationDate 生成日期: the limit of publication runs from it
 * @param documentNumber 文号, such as 镇政发〔2016〕7号, or empty
 * @param category code of a category, or null
 * @param matter id of a row of the 标准目录, or null
 * @param theme code of a 主题分类, or null
 * @param department 公开责任部门
 * @param channels codes of the channels intended
 * @param period 所属期间, or null
 * @param persons marks it as a 公示名单, or null
 */
public record EditionContent(
        String title,
        String summary,
        String body,
        DisclosureMode mode,
        @Nullable LocalDate formationDate,
        String documentNumber,
        @Nullable String category,
        @Nullable Long matter,
        @Nullable String theme,
        String genre,
        String audience,
        String keywords,
        String source,
        String department,
        List<String> channels,
        List<Attachment> attachments,
        @Nullable CoveredPeriod period,
        @Nullable PersonList persons) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 500;

    public static final EditionContent EMPTY = new EditionContent(
            "", "", "", DisclosureMode.PROACTIVE, null, "", null, null, null, "", "", "", "", "", List.of(), List.of());

    public EditionContent {
        channels = List.copyOf(channels);
        attachments = List.copyOf(attachments);
    }

    /** Content of no particular period that names no persons. */
    public EditionContent(
            String title,
            String summary,
            String body,
            DisclosureMode mode,
            @Nullable LocalDate formationDate,
            String documentNumber,
            @Nullable String category,
            @Nullable Long matter,
            @Nullable String theme,
            String genre,
            String audience,
            String keywords,
            String source,
            String department,
            List<String> channels,
            List<Attachment> attachments) {
        this(
                title,
                summary,
                body,
                mode,
                formationDate,
                documentNumber,
                category,
                matter,
                theme,
                genre,
                audience,
                keywords,
                source,
                department,
                channels,
                attachments,
                null,
                null);
    }

    EditionContent withBody(String html) {
        return copy(html, attachments, period, persons);
    }

    /** The same content about another period. */
    public EditionContent about(@Nullable CoveredPeriod other) {
        return copy(body, attachments, other, persons);
    }

    /** The same content, marked as a list of persons or not. */
    public EditionContent naming(@Nullable PersonList list) {
        return copy(body, attachments, period, list);
    }

    /** The same content with other files. */
    EditionContent withAttachments(List<Attachment> files) {
        return copy(body, files, period, persons);
    }

    private EditionContent copy(
            String html, List<Attachment> files, @Nullable CoveredPeriod time, @Nullable PersonList list) {
        return new EditionContent(
                title,
                summary,
                html,
                mode,
                formationDate,
                documentNumber,
                category,
                matter,
                theme,
                genre,
                audience,
                keywords,
                source,
                department,
                channels,
                files,
                time,
                list);
    }

    /**
     * What is still needed before the content can be reviewed: names of fields, {@code mode} when it is not 主动公开. A list
     * of persons needs a last day that is still to come, or it would be published without its time.
     */
    Set<String> missing(LocalDate today) {
        Set<String> missing = new TreeSet<>();
        if (title.isBlank()) {
            missing.add("title");
        }
        if (body.isBlank() && attachments.isEmpty()) {
            missing.add("body");
        }
        if (formationDate == null) {
            missing.add("formationDate");
        }
        if (category == null) {
            missing.add("category");
        }
        if (channels.isEmpty()) {
            missing.add("channels");
        }
        if (persons != null && persons.until().isBefore(today)) {
            missing.add("publicityUntil");
        }
        if (mode != DisclosureMode.PROACTIVE) {
            missing.add("mode");
        }
        return missing;
    }

    /**
     * SHA-256 over all fields in their order, each with its length, so that no two contents read the same. Period and
     * person list came later: content without them keeps the hash it had.
     */
    public String hash() {
        MessageDigest digest = Hashes.digest();
        List<String> fields = List.of(
                title,
                summary,
                body,
                mode.name(),
                String.valueOf(formationDate),
                documentNumber,
                String.valueOf(category),
                String.valueOf(matter),
                String.valueOf(theme),
                genre,
                audience,
                keywords,
                source,
                department,
                channels.toString());
        fields.forEach(field -> add(digest, field));
        attachments.forEach(file -> {
            add(digest, file.name());
            add(digest, file.hash());
        });
        if (period != null) {
            addAll(digest, "period", period.from(), period.to());
        }
        if (persons != null) {
            addAll(digest, "persons", persons.persons(), persons.until());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addAll(MessageDigest digest, Object... fields) {
        for (Object field : fields) {
            add(digest, field.toString());
        }
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
