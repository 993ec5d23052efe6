package cn.yangguang.law;

/**
 * Which day counts as the day of receipt for one channel.
 *
 * @param proof what proves that day, in Chinese
 * @param confirmation whether both sides must confirm
 * @param sameDay whether the organ must seek the confirmation on the very day the paper comes
 * @param statRow its row in the form of 2014 (当面, 传真, 网络, 信函)
 * @param remark what else the law says of it, may be empty
 */
public record ReceiptRule(
        ReceiptChannel channel,
        StartsOn startsOn,
        String proof,
        boolean confirmation,
        boolean sameDay,
        String article,
        Mark mark,
        String statRow,
        String remark) {}
