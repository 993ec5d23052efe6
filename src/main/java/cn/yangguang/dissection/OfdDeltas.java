package cn.yangguang.dissection;

import java.util.Arrays;

/** Distances from sign to sign: a list of numbers, in which "g 5 3.7" stands for five times 3.7. */
final class OfdDeltas {

    private OfdDeltas() {}

    static double[] of(String written, int most) {
        double[] deltas = new double[Math.max(0, most)];
        int count = 0;
        String[] words = written.isBlank() ? new String[0] : written.strip().split("\\s+");
        for (int i = 0; i < words.length && count < most; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                long times = Math.min(Numbers.whole(words[i + 1]), most - count);
                for (int j = 0; j < times; j++) {
                    deltas[count++] = Numbers.real(words[i + 2], 0);
                }
                i += 2;
            } else {
                deltas[count++] = Numbers.real(words[i], 0);
            }
        }
        return Arrays.copyOf(deltas, count);
    }
}
