package cn.yangguang.channel;

/** What is asked of the other side. */
enum Act {
    SEND,
    FIND,
    WITHDRAW
}
