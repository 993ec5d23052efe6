package cn.yangguang.law;

/**
 * A ground on which information is not disclosed.
 *
 * @param outcome the refusal it leads to
 * @param title short name in Chinese
 * @param kinds what falls under it, in Chinese
 * @param exception when it is disclosed nevertheless, in Chinese; may be empty
 */
public record Ground(
        ReplyOutcome outcome,
        String title,
        GroundForce force,
        String kinds,
        String exception,
        String article,
        Mark mark) {}
