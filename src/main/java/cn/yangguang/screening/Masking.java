package cn.yangguang.screening;

/** What a mask makes of a value: what may be published, or why there is no mask for it. */
public sealed interface Masking {

    /** @param text what is published in place of the value */
    record Masked(String text) implements Masking {}

    /** @param reason one sentence for the clerk: why not, and what to do */
    record Refused(String reason) implements Masking {}
}
