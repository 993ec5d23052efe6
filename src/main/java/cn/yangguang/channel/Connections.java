package cn.yangguang.channel;

import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the channels of an organ are connected to. */
@Service
public class Connections {

    private static final int MOST_A_MINUTE = 6000;
    private static final int MOST_A_DAY = 1_000_000;

    private final ConnectionStore store;
    private final Adapters adapters;
    private final Channels channels;
    private final Journal journal;
    private final Clock clock;

    Connections(ConnectionStore store, Adapters adapters, Channels channels, Journal journal, Clock clock) {
        this.store = store;
        this.adapters = adapters;
        this.channels = channels;
        this.journal = journal;
        this.clock = clock;
    }

    /** A channel the organ offers and what it is connected to, null for nothing: then a person records it by hand. */
    public record Connection(Channel channel, @Nullable Account account) {}

    /** The organ's channels but the site itself. */
    @Transactional(readOnly = true)
    public List<Connection> of(String organ) {
        List<Account> known = store.of(organ);
        return channels.offeredTo(organ).stream()
                .filter(channel -> channel.kind() != Channel.Kind.PLATFORM)
                .map(channel -> new Connection(
                        channel,
                        known.stream()
                                .filter(account -> account.channel().equals(channel.code()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Every account of a kind, with its secrets: for the program of that channel alone. */
    @Transactional(readOnly = true)
    public List<Account> ofKind(String kind) {
        return store.ofKind(kind);
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(long account) {
        return store.find(account);
    }

    /** What there is to connect to. */
    public List<ChannelAdapter> kinds() {
        return adapters.all();
    }

    public Optional<ChannelAdapter> kind(String name) {
        return adapters.of(name);
    }

    /**
     * Connects a channel, or changes its connection. A secret left blank stays as it is.
     *
     * @param typed by the names of the adapter's fields, and {@code perMinute}, {@code perDay}, {@code quietFrom}, {@code quietTo}
     * @return problems by field; empty when it is done
     */
    @Transactional
    public List<FieldProblem> connect(
            String organ, String channel, String kind, Map<String, String> typed, boolean active, Actor actor) {
        Optional<ChannelAdapter> adapter = adapters.of(kind);
        boolean offered =
                of(organ).stream().anyMatch(one -> one.channel().code().equals(channel));
        if (adapter.isEmpty() || !offered) {
            return List.of(FieldProblem.of("kind", "channel.problem.kind"));
        }
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> settings = new HashMap<>();
        Map<String, String> secrets =
                new HashMap<>(store.find(organ, channel).map(Account::secrets).orElse(Map.of()));
        for (ChannelAdapter.Field field : adapter.get().fields()) {
            String value = typed.getOrDefault(field.name(), "").strip();
            if (field.secret()) {
                if (!value.isEmpty()) {
                    secrets.put(field.name(), value);
                }
            } else if (!value.isEmpty()) {
                settings.put(field.name(), value);
            }
            boolean there = field.secret() ? secrets.containsKey(field.name()) : !value.isEmpty();
            if (field.required() && !there) {
                problems.add(FieldProblem.of(field.name(), "channel.problem.required", field.title()));
            }
        }
        Account.Pace pace = pace(typed, problems);
        if (problems.isEmpty()) {
            var candidate = new Account(0, organ, channel, kind, settings, secrets, pace, active, null, "", "");
            adapter.get()
                    .problems(candidate)
                    .forEach(words -> problems.add(FieldProblem.of("kind", "channel.problem.adapter", words)));
        }
        if (problems.isEmpty()) {
            store.put(organ, channel, kind, settings, secrets, pace, active);
            journal.record(actor, "channel.connected", "organ/" + organ, channel + " " + kind + (active ? "" : " off"));
        }
        return List.copyOf(problems);
    }

    private static Account.Pace pace(Map<String, String> typed, List<FieldProblem> problems) {
        int minute = number(typed, "perMinute", MOST_A_MINUTE, problems);
        int day = number(typed, "perDay", MOST_A_DAY, problems);
        LocalTime from = time(typed, "quietFrom", problems);
        LocalTime to = time(typed, "quietTo", problems);
        if ((from == null) != (to == null) && problems.isEmpty()) {
            problems.add(FieldProblem.of("quietTo", "channel.problem.quiet"));
        }
        return new Account.Pace(minute, day, from, to);
    }

    private static int number(Map<String, String> typed, String name, int most, List<FieldProblem> problems) {
        String text = typed.getOrDefault(name, "").strip();
        int value = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            problems.add(FieldProblem.of(name, "channel.problem.number", String.valueOf(most)));
            return 1;
        }
        return value;
    }

    private static @Nullable LocalTime time(Map<String, String> typed, String name, List<FieldProblem> problems) {
        String text = typed.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(FieldProblem.of(name, "channel.problem.time"));
            return null;
        }
    }

    /** Nothing is sent from now on, or again. A pause needs its reason. @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> pause(String organ, String channel, boolean pause, String reason, Actor actor) {
        Optional<Account> account = store.find(organ, channel);
        if (account.isEmpty()) {
            return Optional.of("channel.refused.absent");
        }
        if (pause && reason.isBlank()) {
            return Optional.of("channel.refused.note");
        }
        store.pause(
                account.get().id(),
                pause ? clock.instant() : null,
                pause ? actor.name() : "",
                pause ? reason.strip() : "");
        journal.record(actor, pause ? "channel.paused" : "channel.resumed", "organ/" + organ, channel);
        return Optional.empty();
    }
}
