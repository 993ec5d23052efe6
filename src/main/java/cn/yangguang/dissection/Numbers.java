package cn.yangguang.dissection;

import org.jspecify.annotations.Nullable;

/** Numbers of foreign files, which may be anything. */
final class Numbers {

    private Numbers() {}

    /** The whole number a value begins with; 0 when it is none. */
    static long whole(@Nullable String value) {
        return (long) real(value, 0);
    }

    static double real(@Nullable String value, double otherwise) {
        if (value == null) {
            return otherwise;
        }
        int end = 0;
        while (end < value.length() && "+-.0123456789eE".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        try {
            return Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
