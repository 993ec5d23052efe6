package cn.yangguang.workrecord;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.ConfinedCleaner;
import cn.yangguang.cleaning.Masking;

/** Photographs kept as evidence are drawn anew, so the place and time a camera wrote into them are gone; papers are kept as they came. */
final class EvidencePictures {

    /** How files begin that are pictures: JPEG, PNG, GIF, BMP, TIFF of both orders. */
    private static final byte[][] BEGINNINGS = {
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {(byte) 0x89, 'P', 'N', 'G'},
        {'G', 'I', 'F', '8'},
        {'B', 'M'},
        {'I', 'I', 42, 0},
        {'M', 'M', 0, 42}
    };

    private EvidencePictures() {}

    /** What to keep, or why it cannot be kept. */
    sealed interface Kept {
        @SuppressWarnings("ArrayRecordComponent")
        record As(String name, byte[] bytes) implements Kept {}

        record Refused(String words) implements Kept {}
    }

    static Kept of(String name, byte[] bytes) {
        if (!picture(bytes)) {
            return new Kept.As(name, bytes);
        }
        try (var cleaner = new ConfinedCleaner()) {
            return switch (cleaner.clean(bytes, Masking.NONE)) {
                case Cleaned.Refused(Cleaned.Why why) -> new Kept.Refused(why.title());
                case Cleaned.Rebuilt made -> new Kept.As(made.named(name), made.bytes());
            };
        }
    }

    private static boolean picture(byte[] bytes) {
        for (byte[] beginning : BEGINNINGS) {
            if (begins(bytes, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
