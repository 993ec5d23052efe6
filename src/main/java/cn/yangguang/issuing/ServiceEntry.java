package cn.yangguang.issuing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to serve a letter, as it is registered. Texts may be empty.
 *
 * @param recipient who was served, or who signed for the addressee
 * @param address post or mail address
 * @param handedOn 交邮之日
 * @param signedOn the day somebody signed
 * @param sentAt system time of sending
 * @param statePost whether it went by the state post (邮政企业); other couriers do not count
 * @param proofNumber 邮件号
 */
public record ServiceEntry(
        ServiceWay way,
        ServiceResult result,
        String recipient,
        String address,
        @Nullable LocalDate handedOn,
        @Nullable LocalDate signedOn,
        @Nullable Instant sentAt,
        boolean statePost,
        String proofNumber,
        String note) {}
