package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the lines of organs stand, as whoever holds them has told. */
@Service
public class SmsLineStates {

    private final Connections connections;
    private final LineStore store;

    SmsLineStates(Connections connections, LineStore store) {
        this.connections = connections;
        this.store = store;
    }

    /** Those that are down though they should work, by organ. */
    @Transactional(readOnly = true)
    Map<String, LineState> down(Set<String> organs) {
        List<Account> accounts = connections.ofKind(SmsChannel.KIND).stream()
                .filter(account -> organs.contains(account.organ()) && account.active() && !account.paused())
                .toList();
        Map<Long, LineState> told = store.of(accounts.stream().map(Account::id).toList());
        var states = new HashMap<String, LineState>();
        for (Account account : accounts) {
            LineState state = told.get(account.id());
            if (state != null && !state.connected() && !state.words().isEmpty()) {
                states.put(account.organ(), state);
            }
        }
        return states;
    }

    /** By organ; nothing told yet is an empty value, an organ without an account is not there. */
    @Transactional(readOnly = true)
    public Map<String, Optional<LineState>> of(Set<String> organs) {
        List<Account> accounts = connections.ofKind(SmsChannel.KIND).stream()
                .filter(account -> organs.contains(account.organ()))
                .toList();
        Map<Long, LineState> told = store.of(accounts.stream().map(Account::id).toList());
        var states = new HashMap<String, Optional<LineState>>();
        accounts.forEach(account -> states.put(account.organ(), Optional.ofNullable(told.get(account.id()))));
        return states;
    }
}
