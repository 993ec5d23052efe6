package cn.yangguang.sms;

/**
 * One part as it is handed over.
 *
 * @param phone eleven digits
 * @param total parts of the message; each has its head in the content when there are several
 * @param number of this part, from 1
 */
record Handing(String phone, int total, int number, Alphabet alphabet, byte[] content) {}
