package cn.yangguang.disclosure;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organ decides for itself: what its channels are called, and how many levels its review has. */
@Service
public class DisclosureSettings {

    private static final int MOST_LEVELS = 4;

    private final ChannelStore store;
    private final Journal journal;

    DisclosureSettings(ChannelStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Gives a channel the organ's own name, in place of the one offered to all under the same code. */
    @Transactional
    public void nameChannel(String organ, Channel channel, int position, Actor actor) {
        store.name(organ, channel, position);
        journal.record(actor, "disclosure.channel", "organ/" + organ, channel.code() + " " + channel.title());
    }

    /** The number of review levels (审核层级), the secrecy review not counted. */
    @Transactional(readOnly = true)
    public int reviewLevels(String organ) {
        return store.levels(organ);
    }

    /**
     * Sets the number of review levels for what goes on from now.
     *
     * @param levels 1 to 4
     * @throws IllegalArgumentException for any other number
     */
    @Transactional
    public void setReviewLevels(String organ, int levels, Actor actor) {
        if (levels < 1 || levels > MOST_LEVELS) {
            throw new IllegalArgumentException("review levels " + levels);
        }
        store.setLevels(organ, levels);
        journal.record(actor, "disclosure.levels", "organ/" + organ, String.valueOf(levels));
    }
}
