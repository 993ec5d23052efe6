package cn.yangguang.wechat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks through what lies with WeChat for an article of ours, by the address of the edition. Its documents promise no order, so all of it is
 * looked through, up to a thousand: what is not found among more than that, nobody knows.
 */
@Component
class ArticleListing {

    private static final int PAGE = 20;
    private static final int MOST = 1000;

    private final Wechat wechat;

    ArticleListing(Wechat wechat) {
        this.wechat = wechat;
    }

    /** An article the public can read. */
    record Shown(String article, String url) {}

    /** One page of a list. */
    private record Page<T>(int total, List<T> found) {}

    /** The drafts with this address, the one to keep first. */
    Reply<List<String>> drafts(OfficialAccount account, String source) {
        return all(from -> wechat.ask(account, one -> {
            var list = one.getDraftService().listDraft(from, PAGE, 1);
            return new Page<>(
                    list.getTotalCount(),
                    list.getItems().stream()
                            .filter(item -> item.getContent().getNewsItem().stream()
                                    .anyMatch(article -> source.equals(article.getContentSourceUrl())))
                            .map(item -> item.getMediaId())
                            .toList());
        }));
    }

    Reply<Optional<Shown>> published(OfficialAccount account, String source) {
        return all(from -> wechat.ask(account, one -> {
                    var list = one.getFreePublishService().getPublicationRecords(from, PAGE, 1);
                    return new Page<>(
                            list.getTotalCount(),
                            list.getItems().stream()
                                    .flatMap(item -> item.getContent().getNewsItem().stream()
                                            .filter(article -> source.equals(article.getContentSourceUrl())
                                                    && !Boolean.TRUE.equals(article.getIsDeleted()))
                                            .map(article -> new Shown(item.getArticleId(), orEmpty(article.getUrl()))))
                                    .toList());
                }))
                .then(found -> new Reply.Given<>(found.stream().findFirst()));
    }

    private static <T> Reply<List<T>> all(IntFunction<Reply<Page<T>>> page) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < MOST; from += PAGE) {
            Reply<Page<T>> answer = page.apply(from);
            if (!(answer instanceof Reply.Given<Page<T>>(var given))) {
                return answer.then(ignored -> new Reply.Given<>(found));
            }
            found.addAll(given.found());
            if (from + PAGE >= given.total() || !given.found().isEmpty()) {
                return new Reply.Given<>(found);
            }
        }
        return new Reply.Silence<>("公众号里的文章太多，看不全");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
