package cn.yangguang.screening;

import java.util.List;

/**
 * Digits that a reader takes for one number, maybe with gaps between groups.
 *
 * @param start first character in the text
 * @param end after the last
 * @param digits without the gaps; an X at the end where the 18th character of an identity number is one
 * @param groups how many digits stand together; one entry when there is no gap
 */
record Number(int start, int end, String digits, List<Integer> groups) {

    boolean isWhole() {
        return groups.size() == 1;
    }

    int length() {
        return digits.length();
    }
}
