package cn.yangguang.wechat;

import cn.yangguang.files.Contents;
import cn.yangguang.vault.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.material.WxMpMaterial;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** ArticlePictures of an article brought to WeChat, each once: those of the text, and the cover. */
@Component
class ArticlePictures {

    private static final String TEXT = "TEXT";
    private static final String COVER = "COVER";
    private static final Pattern KEPT = Pattern.compile("/files/([0-9a-f]{64})/.*");
    private static final Pattern INSIDE = Pattern.compile("data:image/[a-z]+;base64,(.*)", Pattern.DOTALL);

    private final Wechat wechat;
    private final ArticlePictureStore store;
    private final ArticleCover cover;
    private final ObjectProvider<Contents> contents;
    private final Clock clock;

    ArticlePictures(
            Wechat wechat,
            ArticlePictureStore store,
            ArticleCover cover,
            ObjectProvider<Contents> contents,
            Clock clock) {
        this.wechat = wechat;
        this.store = store;
        this.cover = cover;
        this.contents = contents;
        this.clock = clock;
    }

    /** The text with the addresses that WeChat gave its pictures; one that cannot be shown there is named instead. */
    Reply<String> placed(String html, OfficialAccount account) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element picture : document.select("img")) {
            Optional<FittingPicture> fitting = bytes(picture.attr("src")).flatMap(FittingPicture::of);
            if (fitting.isEmpty()) {
                picture.replaceWith(new Element("span").text("（图片请看原文）"));
                continue;
            }
            Reply<String> address = inText(fitting.get(), account);
            if (!(address instanceof Reply.Given<String>(var given))) {
                return address;
            }
            picture.attr("src", given);
        }
        return new Reply.Given<>(document.body().html());
    }

    private Reply<String> inText(FittingPicture picture, OfficialAccount account) {
        return once(
                Sha256.of(picture.bytes()),
                TEXT,
                account,
                () -> uploaded(
                        picture,
                        account,
                        (service, file) -> service.getMaterialService()
                                .mediaImgUpload(file)
                                .getUrl()));
    }

    /**
     * The cover among the permanent material of the account.
     *
     * @param source of the first picture of the text, or empty
     */
    Reply<String> cover(String source, String organ, OfficialAccount account) {
        Optional<FittingPicture> first =
                source.isEmpty() ? Optional.empty() : bytes(source).flatMap(FittingPicture::of);
        String hash = first.map(one -> Sha256.of(one.bytes()))
                .orElseGet(() -> Sha256.of(("cover " + organ).getBytes(StandardCharsets.UTF_8)));
        return once(hash, COVER, account, () -> {
            FittingPicture picture = first.orElseGet(() -> new FittingPicture(cover.of(organ), "jpg"));
            return uploaded(
                    picture,
                    account,
                    (service, file) -> service.getMaterialService()
                            .materialFileUpload("image", new WxMpMaterial("cover", file, "", ""))
                            .getMediaId());
        });
    }

    /** WeChat does not know this cover any more; the next article brings it again. */
    void forget(String given, OfficialAccount account) {
        store.forget(account, given);
    }

    private interface Bringing {
        Reply<String> bring();
    }

    private Reply<String> once(String hash, String kind, OfficialAccount account, Bringing bringing) {
        Optional<String> known = store.find(account, hash, kind);
        return known.isPresent()
                ? new Reply.Given<>(known.get())
                : bringing.bring().then(given -> {
                    store.put(account, hash, kind, given, clock.instant());
                    return new Reply.Given<>(given);
                });
    }

    private interface Upload {
        String of(WxMpService service, File file) throws WxErrorException;
    }

    /** The library sends files only; the copy is gone afterwards. */
    private Reply<String> uploaded(FittingPicture picture, OfficialAccount account, Upload upload) {
        try {
            Path copy = Files.createTempFile("picture", "." + picture.ending());
            try {
                Files.write(copy, picture.bytes());
                return wechat.ask(account, service -> upload.of(service, copy.toFile()));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> bytes(String source) {
        Matcher kept = KEPT.matcher(source);
        if (kept.matches()) {
            return contents.getObject().find(kept.group(1)).map(file -> {
                try (InputStream in = contents.getObject().open(file)) {
                    return in.readAllBytes();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Matcher inside = INSIDE.matcher(source);
        return inside.matches() ? Optional.of(Base64.getMimeDecoder().decode(inside.group(1))) : Optional.empty();
    }
}
