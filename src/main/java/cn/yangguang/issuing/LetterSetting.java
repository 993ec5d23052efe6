package cn.yangguang.issuing;

import cn.yangguang.letter.Fonts;
import cn.yangguang.letter.NumberSeries;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the letters of an organ say of it. Empty means not set.
 *
 * @param reviewOrgan 复议机关, such as the county's people's government (行政复议法 Art. 24)
 * @param court 有管辖权的人民法院; many provinces assign courts across regions
 * @param paymentWay how 信息处理费 is paid
 * @param fonts of Word files, or null for the standard's
 * @param marks 机关代字 by family of letters
 */
public record LetterSetting(
        String reviewOrgan,
        String court,
        String contactPerson,
        String contactPhone,
        String address,
        String paymentWay,
        @Nullable Fonts fonts,
        Map<NumberSeries, String> marks) {

    public static final LetterSetting NONE = new LetterSetting("", "", "", "", "", "", null, Map.of());

    public LetterSetting {
        marks = Map.copyOf(marks);
    }

    public String mark(NumberSeries series) {
        return marks.getOrDefault(series, "");
    }

    public Fonts fontsOrStandard() {
        return fonts == null ? Fonts.STANDARD : fonts;
    }

    /** The texts by the names of their fields, in order. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("reviewOrgan", reviewOrgan);
        texts.put("court", court);
        texts.put("contactPerson", contactPerson);
        texts.put("contactPhone", contactPhone);
        texts.put("address", address);
        texts.put("paymentWay", paymentWay);
        return texts;
    }
}
