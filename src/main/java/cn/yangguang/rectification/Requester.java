package cn.yangguang.rectification;

/**
 * Who asks for the correction of their own records. Personal data: sealed at rest as a whole, opened for the handlers of the organ
 * alone.
 *
 * @param identityKind kind of the proof, such as 居民身份证
 * @param contact telephone, address or e-mail
 * @param agent who acts for the requester, or empty
 */
public record Requester(String name, String identityKind, String identityNumber, String contact, String agent) {}
