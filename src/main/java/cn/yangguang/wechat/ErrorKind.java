package cn.yangguang.wechat;

/** What follows from an error code of WeChat. */
enum ErrorKind {
    /** A token is fetched and the same is asked once more. */
    TOKEN,
    /** As usual, later. */
    BUSY,
    MINUTE,
    /** The count of the day begins anew at midnight, Beijing time. */
    TOMORROW,
    /** Nothing works until somebody has put the account right. */
    ACCOUNT,
    /** A person has to finish it at WeChat. */
    BY_HAND,
    /** WeChat does not have what was asked about. */
    GONE,
    REFUSED
}
