package cn.yangguang.application.web.portal;

import cn.yangguang.application.Receipt;
import cn.yangguang.application.Stage;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.page.PublicFrame;
import java.util.Optional;

/**
 * The receipt for an application that was just handed in.
 *
 * @param queryCode shown here and on the receipt, and nowhere in an address
 * @param confirmation whether both sides have to confirm the receipt before the period begins
 */
public record ReceiptView(
        PublicFrame frame, String fax, String number, String queryCode, boolean confirmation, LawProfile law) {

    static ReceiptView of(OnlineView form, Receipt.Received receipt) {
        return new ReceiptView(
                form.frame(),
                form.fax(),
                receipt.number(),
                receipt.queryCode(),
                receipt.stage() == Stage.PENDING_CONFIRMATION,
                form.law());
    }

    /** Where the day of receipt of an application on line is written. */
    public String article() {
        return cited(law.receipt(ReceiptChannel.ONLINE).article());
    }

    /** An article by itself is one of the 条例. */
    public static String cited(String article) {
        return article.startsWith("第") ? "条例" + article : article;
    }

    public Optional<Limit> correction() {
        return law.limit(LimitCode.CORRECTION_NOTICE);
    }

    public Limit reply() {
        return law.limit(LimitCode.REPLY).orElseThrow();
    }

    public Limit extension() {
        return law.limit(LimitCode.EXTENSION).orElseThrow();
    }
}
