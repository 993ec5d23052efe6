package cn.yangguang.channel.web;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Connections;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What channels are connected to: set by the system administrator, paused by whoever sends. Secrets are never shown again. */
@Controller
@Serves({Duty.SYSTEM_ADMIN, Duty.HANDLER, Duty.SIGNATORY})
public class ConnectionsPage {

    private static final String LIST = "cn/yangguang/channel/web/accounts.jte";
    private static final String ONE = "cn/yangguang/channel/web/account.jte";
    private static final Account.Pace USUAL = new Account.Pace(60, 1000, null, null);

    /**
     * @param adapters by their kind
     * @param refused message key, or empty
     */
    public record ListView(
            Organ organ,
            List<Connections.Connection> connections,
            Map<String, ChannelAdapter> adapters,
            boolean sets,
            boolean pauses,
            String refused) {

        /** Path of the page about the account itself, or empty. */
        public String pageOf(Account account) {
            ChannelAdapter adapter = adapters.get(account.kind());
            return adapter == null ? "" : adapter.page(account);
        }
    }

    /** @param values as typed or as kept; secrets are not among them */
    public record View(
            Organ organ,
            Connections.Connection connection,
            List<ChannelAdapter> kinds,
            @Nullable ChannelAdapter kind,
            Map<String, String> values,
            boolean active,
            FormProblems problems) {}

    private final Pages pages;
    private final Connections accounts;
    private final Organs organs;

    ConnectionsPage(Pages pages, Connections accounts, Organs organs) {
        this.pages = pages;
        this.accounts = accounts;
        this.organs = organs;
    }

    @GetMapping("/office/channels/accounts/{organ}")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, LIST, listed(who, organ, ""));
    }

    @GetMapping("/office/channels/accounts/{organ}/{channel}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String channel,
            @RequestParam(defaultValue = "") String kind) {
        administering(who, organ);
        Connections.Connection connection = connection(organ, channel);
        Account account = connection.account();
        String chosen = kind.isEmpty() && account != null ? account.kind() : kind;
        Map<String, String> values = new TreeMap<>(account == null ? Map.of() : account.settings());
        pace(values, account == null ? USUAL : account.pace());
        return pages.show(
                request, ONE, view(organ, connection, chosen, values, account == null || account.active(), List.of()));
    }

    @PostMapping("/office/channels/accounts/{organ}/{channel}")
    ResponseEntity<byte[]> connect(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String channel,
            @RequestParam Map<String, String> typed) {
        Actor actor = administering(who, organ);
        Connections.Connection connection = connection(organ, channel);
        String kind = typed.getOrDefault("kind", "");
        boolean active = typed.containsKey("active");
        List<FieldProblem> problems = accounts.connect(organ, channel, kind, typed, active, actor);
        return problems.isEmpty()
                ? to("/office/channels/accounts/" + organ + "?said=channel-connected")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        ONE,
                        view(organ, connection, kind, typed, active, problems));
    }

    @PostMapping("/office/channels/accounts/{organ}/{channel}/pause")
    ResponseEntity<byte[]> pause(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String channel,
            @RequestParam(defaultValue = "") String pause,
            @RequestParam(defaultValue = "") String reason) {
        Duty duty = Dispatches.ACTING.stream()
                .filter(one -> who.person().holds(one, organ))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Optional<String> refused = accounts.pause(organ, channel, !pause.isEmpty(), reason, who.as(duty, organ));
        return refused.isEmpty()
                ? to("/office/channels/accounts/" + organ + "?said=channel-" + (pause.isEmpty() ? "resumed" : "paused"))
                : pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, LIST, listed(who, organ, refused.get()));
    }

    private ListView listed(SignedIn who, String organ, String refused) {
        boolean sets = who.person().holdsAnywhere(Duty.SYSTEM_ADMIN);
        boolean pauses =
                Dispatches.ACTING.stream().anyMatch(duty -> who.person().holds(duty, organ));
        if (!sets && !pauses) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Map<String, ChannelAdapter> adapters =
                accounts.kinds().stream().collect(Collectors.toMap(ChannelAdapter::kind, Function.identity()));
        return new ListView(find(organ), accounts.of(organ), adapters, sets, pauses, refused);
    }

    private View view(
            String organ,
            Connections.Connection connection,
            String kind,
            Map<String, String> values,
            boolean active,
            List<FieldProblem> problems) {
        return new View(
                find(organ),
                connection,
                accounts.kinds(),
                accounts.kind(kind).orElse(null),
                values,
                active,
                new FormProblems(problems));
    }

    private static void pace(Map<String, String> values, Account.Pace pace) {
        values.put("perMinute", String.valueOf(pace.perMinute()));
        values.put("perDay", String.valueOf(pace.perDay()));
        values.put("quietFrom", pace.quietFrom() == null ? "" : pace.quietFrom().toString());
        values.put("quietTo", pace.quietTo() == null ? "" : pace.quietTo().toString());
    }

    private Organ find(String key) {
        return organs.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Connections.Connection connection(String organ, String channel) {
        find(organ);
        return accounts.of(organ).stream()
                .filter(one -> one.channel().code().equals(channel))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Actor administering(SignedIn who, String organ) {
        if (!who.person().holdsAnywhere(Duty.SYSTEM_ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who.as(Duty.SYSTEM_ADMIN, organ);
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
