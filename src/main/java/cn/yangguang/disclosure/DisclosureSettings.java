package cn.yangguang.disclosure;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organ decides for itself: what its channels are called, and how many levels its review has. */
@Service
public class DisclosureSettings {

    /** The most review levels an organ can have; the fewest is one. */
    public static final int MOST_LEVELS = 4;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int TITLE = 100;

    private final ChannelStore store;
    private final Journal journal;

    DisclosureSettings(ChannelStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The channels the organ may choose, in their order: its own, and those offered to all that it has not renamed. */
    @Transactional(readOnly = true)
    public List<Channel> channels(String organ) {
        return store.channels(organ);
    }

    /**
     * Gives a channel the organ's own name, in place of the one offered to all under the same code, or adds one. The kind of a
     * channel never changes; the same again changes nothing. An empty list means done and in the journal.
     */
    @Transactional
    public List<FieldProblem> nameChannel(String organ, Channel channel, int position, Actor actor) {
        List<Channel> known = store.channels(organ);
        List<FieldProblem> problems = problems(channel, known);
        if (problems.isEmpty() && !known.contains(channel)) {
            store.name(organ, channel, position);
            journal.record(actor, "disclosure.channel", "organ/" + organ, channel.code() + " " + channel.title());
        }
        return problems;
    }

    private static List<FieldProblem> problems(Channel channel, List<Channel> known) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!CODE.matcher(channel.code()).matches()) {
            problems.add(FieldProblem.of("code", "disclosure.channel.problem.code"));
        }
        if (channel.title().isBlank() || channel.title().length() > TITLE) {
            problems.add(FieldProblem.of("title", "disclosure.channel.problem.title", TITLE));
        }
        for (Channel other : known) {
            boolean same = other.code().equals(channel.code());
            if (same && other.kind() != channel.kind()) {
                problems.add(FieldProblem.of("code", "disclosure.channel.problem.kind", other.title()));
            }
            if (!same && other.title().equals(channel.title())) {
                problems.add(FieldProblem.of("title", "disclosure.channel.problem.twice", other.code()));
            }
        }
        if (channel.kind() == Channel.Kind.PLATFORM && !channel.code().equals(Channel.PLATFORM)) {
            problems.add(FieldProblem.of("kind", "disclosure.channel.problem.platform"));
        }
        return List.copyOf(problems);
    }

    /** The stops between draft and publication that an organ with this many levels has, in their order, publication the last. */
    public List<Stage> route(int levels) {
        return Route.of(levels);
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
        if (store.levels(organ) != levels) {
            store.setLevels(organ, levels);
            journal.record(actor, "disclosure.levels", "organ/" + organ, String.valueOf(levels));
        }
    }
}
