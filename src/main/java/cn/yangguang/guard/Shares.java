package cn.yangguang.guard;

/**
 * Whether a share falls out of the row. Plain Java.
 *
 * @param part how many
 * @param whole of how many
 */
record Shares(int part, int whole) {

    /** So unlikely must a share be among others before anybody is troubled with it. */
    private static final double UNLIKELY = 0.01;

    int percent() {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }

    /**
     * Whether it is worth a look: at or above the measure; and where others do the same work, also higher than theirs by more than
     * chance explains.
     *
     * @param others what the other organs did together
     */
    boolean outlier(int percent, int atLeast, Shares others) {
        if (whole < atLeast || 100L * part < (long) percent * whole) {
            return false;
        }
        return others.whole < atLeast || tail((double) others.part / others.whole) < UNLIKELY;
    }

    /** Probability of so many or more among {@code whole}, when each is one with this probability. */
    double tail(double probability) {
        if (part == 0 || probability >= 1) {
            return 1;
        }
        if (probability <= 0) {
            return 0;
        }
        double sum = 0;
        for (int k = part; k <= whole; k++) {
            sum += Math.exp(choose(whole, k) + k * Math.log(probability) + (whole - k) * Math.log1p(-probability));
        }
        return Math.min(1, sum);
    }

    /** Natural logarithm of the binomial coefficient. */
    private static double choose(int n, int k) {
        double sum = 0;
        for (int i = 1; i <= k; i++) {
            sum += Math.log((double) (n - k + i) / i);
        }
        return sum;
    }
}
