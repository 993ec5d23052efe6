/**
 * 订阅: whoever wants to follow an organ, a category or a word is told by mail what becomes public.
 *
 * <p>In law: 条例 Art. 23, 24 (made public in ways that make it easy for the public to learn of it; 精准推送 in the catalogues of 基层政务公开);
 * 个人信息保护法 Art. 6, 13, 15, 47, 51 (no more than is needed, by consent, taken back as easily as given, deleted then, sealed). In standards:
 * RFC 8058 (one-click leave).
 *
 * <p>Promises: nothing is sent to an address before its owner has confirmed, and nothing after its owner has left; opening a link changes
 * nothing, only its button does; a subscription matches what the same search on the site finds; one edition is told to one reader once,
 * however many subscriptions it answers and however often the program dies; what nobody can know is shown to a person and never repeated
 * blindly; no letter tells whether it was read.
 *
 * <p>Neighbours: a channel of the kind {@code mail} for {@code channel}; reads what is public from {@code reading}; asks {@code search} which
 * words find an item.
 */
@NullMarked
@ApplicationModule(
        displayName = "subscription 订阅",
        allowedDependencies = {
            "mail",
            "channel",
            "reading",
            "search",
            "catalogue",
            "organ",
            "identity",
            "vault",
            "onlineform",
            "traffic",
            "rounds",
            "journal",
            "page",
            "supervision"
        })
package cn.yangguang.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
