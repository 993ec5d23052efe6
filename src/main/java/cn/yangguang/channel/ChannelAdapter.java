package cn.yangguang.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of channel. Beans of this type are found by themselves, and so are those of jars in {@code DIR/channels} that name their class
 * for {@link java.util.ServiceLoader}. An adapter keeps no state, waits no longer than half a minute for an answer, and throws nothing
 * but by mistake: what it throws while sending counts as {@link Answer.Unknown}.
 */
public interface ChannelAdapter {

    /** What an account of this kind has to say; {@code secret} ones are sealed and never shown again. */
    record Field(String name, String title, boolean secret, boolean required) {}

    /** Short permanent name, such as {@code http}. */
    String kind();

    /** Title in Chinese. */
    String title();

    List<Field> fields();

    /** What is wrong with an account's settings, in Chinese; empty when it can be used. */
    default List<String> problems(Account account) {
        return List.of();
    }

    /**
     * Whether it minds the pace, the daily limit and the quiet hours of the account by itself, because one sending is many messages. Only
     * pauses are then minded here.
     */
    default boolean pacesItself() {
        return false;
    }

    /**
     * Whether people have asked for what goes through it, so that it need not be chosen for an edition: every public edition of the organ
     * goes while it is news, and of each unit below that has no account of this kind itself.
     */
    default boolean everyEdition() {
        return false;
    }

    /** How the channel tells this publication. */
    Adapted adapt(Publication publication, Account account);

    /**
     * What the reader would see, as one whole HTML page for the width of a telephone; empty where the fields of {@link Adapted} say it
     * all. It needs no script and nothing of another site.
     */
    default Optional<String> shown(Adapted adapted, Account account) {
        return Optional.empty();
    }

    /** Path of a page of its own about such an account, or empty. */
    default String page(Account account) {
        return "";
    }

    /**
     * Sends.
     *
     * @param key the same for every try of the same dispatch; tell it to the other side wherever that is possible
     */
    Answer send(Adapted what, String key, Account account);

    /**
     * Asks what became of it: after a sending nobody knows the end of, and until it is confirmed. {@link Answer.Absent} is only for an
     * other side that surely does not have it: then it is sent again.
     *
     * @param receipt of an earlier answer, or empty
     */
    Answer find(String key, Map<String, String> receipt, Account account);

    /** How it deals with a new edition of what it told before; may depend on what the account is set to. */
    default Correcting correcting(Account account) {
        return Correcting.WITHDRAWS;
    }

    /** What it told of an earlier edition: its key and what it answered. */
    record Former(String key, Map<String, String> receipt) {}

    /**
     * Puts this in the place of an earlier edition; only asked of what {@link Correcting#UPDATES} and only when the earlier one is there.
     * Afterwards the key finds it, as if it had been sent.
     */
    default Answer update(Adapted what, String key, Former former, Account account) {
        return send(what, key, account);
    }

    /** Takes it back; asked again after a crash, so what is gone already answers {@link Answer.Withdrawn}. */
    Answer withdraw(String key, Map<String, String> receipt, Account account);
}
