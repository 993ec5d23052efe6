package cn.yangguang.channel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which account acts for an organ where one of a kind acts for a whole tree of organs. */
@Service
@Transactional(readOnly = true)
public class ConnectedAccounts {

    private final ConnectionStore store;
    private final Adapters adapters;

    ConnectedAccounts(ConnectionStore store, Adapters adapters) {
        this.store = store;
        this.adapters = adapters;
    }

    /** The account of a kind that acts for an organ: its own, else the nearest above it. Paused ones act later, inactive ones never. */
    public Optional<Account> nearest(String kind, String organ) {
        return store.upwards(kind, organ).stream().findFirst();
    }

    /**
     * Where an edition of the organ goes: channels chosen for it, and those of which people want every edition.
     *
     * @param news whether it was published only lately
     */
    List<Account> goingTo(String organ, Collection<String> chosen, boolean news) {
        Stream<Account> own = chosen.isEmpty() ? Stream.empty() : store.of(organ).stream();
        Stream<Account> followed = adapters.all().stream()
                .filter(adapter -> news && adapter.everyEdition())
                .flatMap(adapter -> nearest(adapter.kind(), organ).stream());
        return Stream.concat(
                        own.filter(account -> account.active() && chosen.contains(account.channel()))
                                .filter(account -> !everyEdition(account)),
                        followed)
                .toList();
    }

    private boolean everyEdition(Account account) {
        return adapters.of(account.kind()).filter(ChannelAdapter::everyEdition).isPresent();
    }
}
