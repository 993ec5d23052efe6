package cn.yangguang.channel;

/** How a kind of channel deals with a new edition of what it told before: 条例 2019 Art. 6, what is wrong is put right where it was told. */
public enum Correcting {
    /** The new one takes the place of the former, see {@link ChannelAdapter#update}. */
    UPDATES(true, true),
    /** Only one may stand: the former is taken back, then the new one is sent. */
    WITHDRAWS_FIRST(false, true),
    /** Both would stand: the new one is sent and the former is taken back, each by itself. */
    WITHDRAWS(false, false),
    /** Nothing can be taken back (短信, 邮件, 纸): the new one is sent as 更正, after the former is out of doubt. */
    SENDS_CORRECTION(true, true);

    private final boolean keeps;
    private final boolean waits;

    Correcting(boolean keeps, boolean waits) {
        this.keeps = keeps;
        this.waits = waits;
    }

    /** Whether the former stays where it is when the new edition goes there too. */
    boolean keeps() {
        return keeps;
    }

    /** Whether the new edition waits for the former in this state. */
    boolean waitsFor(DispatchState former) {
        boolean open = former == DispatchState.SENDING
                || former == DispatchState.DOUBTFUL
                || former == DispatchState.WITHDRAWING;
        return waits && (open || this != SENDS_CORRECTION && former == DispatchState.ACCEPTED);
    }

    /** Whether the former is replaced in this state once the new edition is confirmed. */
    boolean replaces(DispatchState former) {
        return keeps && former == DispatchState.CONFIRMED;
    }
}
