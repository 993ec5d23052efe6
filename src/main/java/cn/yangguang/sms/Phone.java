package cn.yangguang.sms;

import cn.yangguang.identifier.Telephone;
import java.text.Normalizer;
import java.util.Optional;

/** Mobile numbers: read as people type them, shown so that nobody can dial them. */
final class Phone {

    private static final int LENGTH = 11;

    private Phone() {}

    /** The eleven digits; empty when it is no mobile number of the mainland. */
    static Optional<String> read(String typed) {
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-()]", "");
        return Telephone.isMobile(bare) ? Optional.of(bare.substring(bare.length() - LENGTH)) : Optional.empty();
    }

    /** {@code 199****0001}. */
    static String masked(String number) {
        return number.length() == LENGTH ? number.substring(0, 3) + "****" + number.substring(7) : "****";
    }
}
