package cn.yangguang.sms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consent as it is entered. @param phone eleven digits */
record NewRecipient(
        String phone,
        @Nullable String place,
        List<String> categories,
        LocalDate consentOn,
        Recipient.ConsentWay consentBy,
        String note) {}
