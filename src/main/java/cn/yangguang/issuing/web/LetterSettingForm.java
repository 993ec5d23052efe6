package cn.yangguang.issuing.web;

import cn.yangguang.issuing.LetterSetting;
import cn.yangguang.letter.Fonts;
import cn.yangguang.letter.NumberSeries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the settings of letters as they were filled in. */
final class LetterSettingForm {

    private LetterSettingForm() {}

    /** Six names or none: a name left out among others is the standard's. */
    static LetterSetting typed(HttpServletRequest request) {
        Map<NumberSeries, String> marks = new EnumMap<>(NumberSeries.class);
        for (NumberSeries series : NumberSeries.values()) {
            String mark = sent(request, "mark." + series);
            if (!mark.isEmpty()) {
                marks.put(series, mark);
            }
        }
        List<String> fonts = new ArrayList<>();
        for (int i = 0; i < Fonts.STANDARD.names().size(); i++) {
            String font = sent(request, "font." + i);
            fonts.add(font.isEmpty() ? Fonts.STANDARD.names().get(i) : font);
        }
        return new LetterSetting(
                sent(request, "reviewOrgan"),
                sent(request, "court"),
                sent(request, "contactPerson"),
                sent(request, "contactPhone"),
                sent(request, "address"),
                sent(request, "paymentWay"),
                fonts.equals(Fonts.STANDARD.names()) ? null : Fonts.of(fonts),
                marks);
    }

    private static String sent(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
