package cn.yangguang.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of an organ: what it says, not how it looks. Immutable; made with {@link #of(String)}. An annex stands behind the signature,
 * from a new page on.
 *
 * <pre>{@code
 * OfficialDocument.of("灵武市临河镇人民政府")
 *         .title("灵武市临河镇人民政府", "政府信息公开申请答复书")
 *         .number(new DocumentNumber("临政公复", 2024, 7))
 *         .addressee("演示申请人")
 *         .text("本机关于2024年3月1日收到您提出的政府信息公开申请……")
 *         .sealed(LocalDate.of(2024, 3, 20))
 *         .build();
 * }</pre>
 */
public record OfficialDocument(Head head, List<Block> body, Tail tail, List<Block> annex) {

    public OfficialDocument {
        body = List.copyOf(body);
        annex = List.copyOf(annex);
    }

    /**
     * What stands above the body.
     *
     * @param organ full name of the issuing organ
     * @param title lines, broken by sense
     * @param addressee 主送机关 or applicant, without the colon
     */
    public record Head(
            String organ,
            List<String> title,
            @Nullable DocumentNumber number,
            @Nullable String addressee) {
        public Head {
            title = title.stream().map(Block::clean).toList();
            if (title.isEmpty()) throw new IllegalArgumentException("a document has a title");
        }
    }

    /** What stands below the body. */
    public record Tail(
            List<String> attachments,
            @Nullable Signature signature,
            @Nullable String contact,
            @Nullable Imprint imprint) {
        public Tail {
            attachments = attachments.stream().map(Tail::bareName).toList();
        }

        /** No punctuation stands after the name of an attachment. */
        private static String bareName(String name) {
            return Block.clean(name).replaceFirst("[。；，、;,.\\s]+$", "");
        }
    }

    /**
     * 署名 and 成文日期.
     *
     * @param sealed whether room is left for the seal; the seal itself is never drawn
     */
    public record Signature(String organ, LocalDate date, boolean sealed) {}

    /** 版记: who gets a copy, who printed it, when. */
    public record Imprint(@Nullable String copies, String issuer, LocalDate date) {}

    /** Starts a document of the organ with this full name. */
    public static Builder of(String organ) {
        return new Builder(Block.clean(organ));
    }

    /** The title on one line, as lists, links and file names show it. */
    public String titleLine() {
        return String.join("", head.title());
    }

    /** Collects a document piece by piece, in reading order. */
    public static final class Builder {
        private final String organ;
        private final List<Block> body = new ArrayList<>();
        private List<Block> annex = List.of();
        private List<String> title = List.of();
        private List<String> attachments = List.of();
        private @Nullable DocumentNumber number;
        private @Nullable String addressee;
        private @Nullable Signature signature;
        private @Nullable String contact;
        private @Nullable Imprint imprint;

        private Builder(String organ) {
            this.organ = organ;
        }

        public Builder title(String... lines) {
            title = List.of(lines);
            return this;
        }

        public Builder number(DocumentNumber given) {
            number = given;
            return this;
        }

        public Builder addressee(String name) {
            addressee = Block.clean(name);
            return this;
        }

        /** A heading as printed, with its number. */
        public Builder heading(int level, String text) {
            return block(new Block.Heading(level, text));
        }

        /** Body text: one paragraph per line, empty lines left out. */
        public Builder text(String text) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .map(Block.Paragraph::new)
                    .forEach(this::block);
            return this;
        }

        public Builder note(String text) {
            return block(new Block.Note(text));
        }

        public Builder block(Block block) {
            body.add(block);
            return this;
        }

        public Builder attachments(List<String> names) {
            attachments = List.copyOf(names);
            return this;
        }

        /** Signed by the organ with room for its seal. */
        public Builder sealed(LocalDate date) {
            signature = new Signature(organ, date, true);
            return this;
        }

        /** Signed by the organ without a seal. */
        public Builder signed(LocalDate date) {
            signature = new Signature(organ, date, false);
            return this;
        }

        /** 附注: printed in round brackets below the date, such as 联系人：…，联系电话：…. */
        public Builder contact(String text) {
            contact = Block.clean(text);
            return this;
        }

        /** What stands behind the signature. */
        public Builder annex(List<Block> blocks) {
            annex = List.copyOf(blocks);
            return this;
        }

        public Builder imprint(Imprint given) {
            imprint = given;
            return this;
        }

        public OfficialDocument build() {
            return new OfficialDocument(
                    new Head(organ, title, number, addressee),
                    body,
                    new Tail(attachments, signature, contact, imprint),
                    annex);
        }
    }
}
