package cn.yangguang.obligation;

import cn.yangguang.catalogue.Limit;

/** The limit of a rhythm that an organ set itself. */
final class OwnLimit {

    private OwnLimit() {}

    /** @param days 0 for those of the 条例 */
    static Limit of(int days, boolean working) {
        if (days == 0) {
            return Limit.statutory();
        }
        Limit.Kind kind = working ? Limit.Kind.WORKING_DAYS : Limit.Kind.CALENDAR_DAYS;
        return new Limit(kind, days, null, days + (working ? "个工作日内" : "日内"));
    }
}
