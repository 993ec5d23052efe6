package cn.yangguang.issuing;

import org.jspecify.annotations.Nullable;

/** What a proof of service may be, judged by its first bytes. */
final class ProofType {

    private ProofType() {}

    /** The media type, or null for anything else. */
    static @Nullable String of(byte[] file) {
        if (starts(file, '%', 'P', 'D', 'F')) {
            return "application/pdf";
        }
        if (starts(file, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        return starts(file, 0xFF, 0xD8, 0xFF) ? "image/jpeg" : null;
    }

    private static boolean starts(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
