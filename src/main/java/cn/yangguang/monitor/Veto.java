package cn.yangguang.monitor;

/**
 * One 单项否决 with its count.
 *
 * @param code as in the inspection list, such as {@code VE-4(3)}
 * @param count what was counted; −1 when nothing was ever published (VE-3)
 * @param threshold from this number on it is met
 */
public record Veto(String code, int count, int threshold, boolean met) {

    static Veto of(String code, long count, int threshold) {
        return new Veto(code, (int) count, threshold, count >= threshold);
    }

    /** Key of its words. */
    public String key() {
        return "monitor.veto." + code.replaceAll("[^A-Z0-9]", "");
    }
}
