package cn.yangguang.application;

/**
 * Who asks, and how the answer shall come. Personal data: sealed at rest as a whole, opened for the handlers of the organ alone.
 *
 * @param identityKind kind of the proof, such as 居民身份证 or 统一社会信用代码
 * @param form 获取信息的方式: 纸质, 电子数据, 查阅、抄录
 * @param way 获取信息的途径: 邮寄, 电子邮件, 自行领取, 当场查阅
 * @param purpose 用途, only ever asked under the version of 2007
 * @param queryCode with the number it opens the page of progress
 */
public record Applicant(
        String name,
        String identityKind,
        String identityNumber,
        String phone,
        String address,
        String postcode,
        String email,
        String agent,
        String agentIdentity,
        String form,
        String way,
        String purpose,
        String queryCode) {

    /** Nobody, for where personal data must not be seen. */
    static final Applicant MASKED = new Applicant("＊＊＊", "", "", "", "", "", "", "", "", "", "", "", "");

    /** By which an equal applicant is found again: the number of the proof, or without one name and contact. */
    String likeness() {
        return identityNumber.isBlank()
                ? (name + "|" + phone + "|" + address + "|" + email).strip()
                : identityNumber.strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** All ways of reaching the person, for letters. */
    public String contact() {
        return String.join(
                "，",
                java.util.stream.Stream.of(phone, address, postcode, email)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    Applicant withQueryCode(String code) {
        return new Applicant(
                name,
                identityKind,
                identityNumber,
                phone,
                address,
                postcode,
                email,
                agent,
                agentIdentity,
                form,
                way,
                purpose,
                code);
    }
}
