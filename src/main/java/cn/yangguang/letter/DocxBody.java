package cn.yangguang.letter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Sets a document's text, from title to imprint. */
final class DocxBody {
    private final XWPFDocument docx;
    private boolean newPage;

    DocxBody(XWPFDocument docx) {
        this.docx = docx;
    }

    void write(OfficialDocument document) {
        head(document.head());
        document.body().forEach(this::block);
        attachments(document.tail().attachments());
        var signature = document.tail().signature();
        if (signature != null) sign(signature);
        var contact = document.tail().contact();
        if (contact != null) line(Role.CONTACT, "（" + contact + "）");
        var imprint = document.tail().imprint();
        if (imprint != null) imprint(imprint);
        newPage = !document.annex().isEmpty();
        document.annex().forEach(this::block);
    }

    /** The frame at the foot of the page hangs on the line that follows it. */
    private void imprint(OfficialDocument.Imprint imprint) {
        DocxTable.imprint(docx, imprint);
        line(Role.TABLE_TEXT, "");
    }

    private void head(OfficialDocument.Head head) {
        head.title().forEach(line -> line(Role.TITLE, line));
        if (head.number() != null) line(Role.NUMBER, head.number().toString());
        line(Role.BODY, "");
        if (head.addressee() != null) line(Role.ADDRESSEE, head.addressee() + "：");
    }

    void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line(Role.heading(heading.level()), heading.text());
            case Block.Paragraph paragraph -> line(Role.BODY, paragraph.text());
            case Block.Note note -> line(Role.NOTE, note.text());
            case Block.Table table -> table(table);
            case Block.Printed printed -> printed(printed);
            case Block.NewPage _ -> newPage = true;
            case Block.Form form -> {
                DocxTable.add(docx, form);
                line(Role.TABLE_TEXT, "");
            }
        }
    }

    private void table(Block.Table table) {
        if (table.caption() != null) line(Role.CAPTION, table.caption());
        DocxTable.add(docx, table);
        line(Role.TABLE_TEXT, "");
    }

    private void printed(Block.Printed printed) {
        if (printed.table().caption() != null)
            line(Role.CAPTION, printed.table().caption());
        DocxTable.add(docx, printed);
        line(Role.FORM_TABLE_TEXT, "");
    }

    /** 附件：1.名称 — two characters in, one blank line below the text, long names aligned with their own start. */
    private void attachments(List<String> names) {
        if (names.isEmpty()) return;
        line(Role.BODY, "");
        if (names.size() == 1) {
            indent(line(Role.ATTACHMENT, "附件：" + names.getFirst()), 500, 300);
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            var entry = line(Role.ATTACHMENT, (i == 0 ? "附件：" : "") + (i + 1) + "." + names.get(i));
            indent(entry, 575, i == 0 ? 375 : 75);
        }
    }

    private void sign(OfficialDocument.Signature signature) {
        sign(signature, signature.organ(), ChineseDates.format(signature.date()));
    }

    /** Places the signature and writes these words in its place, which may be blanks. */
    void sign(OfficialDocument.Signature signature, String organWords, String dateWords) {
        var place = SignaturePlace.of(signature);
        // A signature never stands on a page without text.
        docx.getParagraphs().getLast().setKeepNext(true);
        for (int i = 0; i < place.blankLines(); i++) line(Role.BODY, "").setKeepNext(true);
        var organ = line(Role.SIGNATURE, organWords);
        organ.setKeepNext(true);
        indentRight(organ, place.organRight());
        indentRight(line(Role.SIGNATURE, dateWords), place.dateRight());
    }

    XWPFParagraph line(Role role, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(role.styleId());
        if (newPage) paragraph.setPageBreak(true);
        newPage = false;
        if (!text.isEmpty()) paragraph.createRun().setText(text);
        return paragraph;
    }

    static void indent(XWPFParagraph paragraph, int left, int hanging) {
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setLeftChars(BigInteger.valueOf(left));
        indent.setLeft(BigInteger.valueOf(Role.ATTACHMENT.twips(left)));
        indent.setHangingChars(BigInteger.valueOf(hanging));
        indent.setHanging(BigInteger.valueOf(Role.ATTACHMENT.twips(hanging)));
    }

    private static void indentRight(XWPFParagraph paragraph, int right) {
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setRightChars(BigInteger.valueOf(right));
        indent.setRight(BigInteger.valueOf(Role.SIGNATURE.twips(right)));
    }
}
