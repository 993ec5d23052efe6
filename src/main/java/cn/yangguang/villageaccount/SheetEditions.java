package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.files.Contents;
import cn.yangguang.organ.Organ;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the village publishes of a sheet: income under 各项收入 (V16), expenditure under 各项支出 (V17), each line by line between
 * opening and closing, with the whole sheet as a workbook; a 专项公开 under its own item.
 */
@Component
class SheetEditions {

    static final String INCOME = "V16";
    static final String EXPENDITURE = "V17";

    private final Contents contents;
    private final Channels channels;

    SheetEditions(Contents contents, Channels channels) {
        this.contents = contents;
        this.channels = channels;
    }

    /** Codes of the village's items under which a sheet is published. */
    static List<String> items(Sheet sheet) {
        return sheet.money() ? List.of(INCOME, EXPENDITURE) : List.of(sheet.kind());
    }

    /** @param checkedOn the day of the group's check, from which the publication is due */
    EditionContent content(Sheet sheet, Content content, Organ village, String item, LocalDate checkedOn) {
        String title = title(sheet, village, item);
        return new EditionContent(
                        title,
                        summary(content),
                        SheetHtml.of(sheet, content, item, title),
                        DisclosureMode.PROACTIVE,
                        checkedOn,
                        "",
                        item,
                        null,
                        null,
                        "",
                        "",
                        "",
                        "",
                        village.fullName(),
                        channels.offeredTo(village.key()).stream()
                                .filter(channel -> channel.kind() != Channel.Kind.OTHER)
                                .map(Channel::code)
                                .toList(),
                        List.of(new Attachment(name(sheet, village) + ".xlsx", kept(sheet, content, village))))
                .about(sheet.period());
    }

    /** 演示一村2016年3月财务收支明细 */
    static String name(Sheet sheet, Organ village) {
        String whose = village.name() + (sheet.unit().isEmpty() ? "" : sheet.unit());
        return sheet.money() ? whose + sheet.period() + "财务收支明细" : whose + sheet.title();
    }

    static byte[] book(Sheet sheet, Content content, Organ village) {
        return SheetBook.of(name(sheet, village) + "（单位：元）", SheetWords.of(sheet, content));
    }

    private static String title(Sheet sheet, Organ village, String item) {
        String name = name(sheet, village);
        return switch (item) {
            case INCOME -> name + "（各项收入）";
            case EXPENDITURE -> name + "（各项支出）";
            default -> name;
        };
    }

    private static String summary(Content content) {
        return content instanceof Statement s
                ? "期初余额 " + Cents.show(s.opening()) + " 元，收入 " + Cents.show(s.income()) + " 元，支出 "
                        + Cents.show(s.expenditure()) + " 元，期末余额 " + Cents.show(s.closing()) + " 元。"
                : "";
    }

    private String kept(Sheet sheet, Content content, Organ village) {
        try (var in = new ByteArrayInputStream(book(sheet, content, village))) {
            return contents.keep(in, name(sheet, village) + ".xlsx").hash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
