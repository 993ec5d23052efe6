package cn.yangguang.deadline;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of this module in Chinese or English. */
public final class DeadlineWords {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private DeadlineWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Words for a reader of this language; Chinese unless English is asked for. */
    public static DeadlineWords in(Locale locale) {
        return new DeadlineWords(ResourceBundle.getBundle("cn.yangguang.deadline.messages", locale, NO_FALLBACK));
    }

    /** What the period is doing. */
    public String of(ClockState state) {
        return text("state." + state);
    }

    /** How it stands. */
    public String of(Standing standing) {
        return text("standing." + standing);
    }

    /** Name of a side period. */
    public String of(SideKind kind) {
        return text("side." + kind);
    }

    /** How a side period stands. */
    public String of(SideState state) {
        return text("side-state." + state);
    }

    /** Why a day counts or not. */
    public String of(LedgerLine.Why why) {
        return text("ledger." + why);
    }

    /** Name of a kind of event. */
    public String of(ClockEvent event) {
        return text("event." + event.getClass().getSimpleName());
    }

    /** A remark whole. Values that begin with {@code event.} or {@code side.} are names of this module. */
    String of(Remark remark) {
        List<String> values = new ArrayList<>(List.of(remark.on().toString()));
        for (String value : remark.values()) {
            boolean name = value.startsWith("event.") || value.startsWith("side.");
            values.add(name ? text(value) : value);
        }
        return text("remark." + remark.code(), values.toArray());
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
