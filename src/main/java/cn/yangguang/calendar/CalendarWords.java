package cn.yangguang.calendar;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of this module in Chinese or English. */
public final class CalendarWords {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private CalendarWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Words for a reader of this language; Chinese unless English is asked for. */
    public static CalendarWords in(Locale locale) {
        return new CalendarWords(ResourceBundle.getBundle("cn.yangguang.calendar.messages", locale, NO_FALLBACK));
    }

    /** 工作日, 周末, 放假 or 调休上班. */
    public String of(DayKind kind) {
        return text("kind." + kind);
    }

    /** Why a day counts or not. */
    public String of(CountedDay.Why why) {
        return text("why." + why);
    }

    String text(String key, Object... values) {
        Object[] asText = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(asText);
    }
}
