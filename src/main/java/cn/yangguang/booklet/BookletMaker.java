package cn.yangguang.booklet;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.noticeboard.PublishedSheets;
import cn.yangguang.noticeboard.SheetSource;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.rounds.Rounds;
import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Makes the booklets that were asked for, one after the other. What a killed program left is made from the beginning. */
@Component
class BookletMaker extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(BookletMaker.class);
    private static final int EVERY_SECONDS = 4;
    private static final int AT_ONCE = 50;

    /** What it works with, asked for at the first round. */
    @Component
    record Tools(BookletStore store, PublishedSheets sheets, Organs organs, Contents contents) {}

    private final ObjectProvider<Tools> tools;
    private final Clock clock;
    private final Typesetter typesetter;

    BookletMaker(
            ObjectProvider<Tools> tools,
            Clock clock,
            @Value("${yangguang.fonts:}") String fonts,
            ApplicationContext context,
            @Value("${yangguang.booklet.background:true}") boolean wanted) {
        super("booklet", EVERY_SECONDS, EVERY_SECONDS, "手册汇编暂时不能编印，稍后再试：{}", context, wanted);
        this.tools = tools;
        this.clock = clock;
        this.typesetter = new Typesetter(FontShelf.of(fonts.isEmpty() ? List.of() : List.of(Path.of(fonts))));
    }

    @Override
    protected void round() {
        tools.getObject().store().waiting().forEach(this::make);
    }

    private void make(Booklet booklet) {
        BookletStore store = tools.getObject().store();
        try {
            keep(booklet, store);
        } catch (IOException | RuntimeException e) {
            LOG.warn("手册汇编 {} 没有编成：{}", booklet.id(), e.getClass().getSimpleName());
            store.failed(booklet.id());
        }
    }

    private void keep(Booklet booklet, BookletStore store) throws IOException {
        List<SheetSource> sources = sources(booklet, store.items(booklet.id()));
        if (sources.isEmpty()) {
            store.failed(booklet.id());
            return;
        }
        String organ = tools.getObject()
                .organs()
                .find(booklet.organ())
                .map(Organ::fullName)
                .orElse("");
        LocalDate today = LocalDate.ofInstant(booklet.askedAt(), clock.getZone());
        Binding.Bound bound = new Binding(typesetter, organ, booklet.title(), today)
                .bind(sources, done -> store.progress(booklet.id(), done));
        byte[] pdf = booklet.folded() ? Folding.fold(bound.pdf()) : bound.pdf();
        int pages = booklet.folded() ? Folding.order(bound.pages()).size() : bound.pages();
        StoredFile kept = tools.getObject().contents().keep(new ByteArrayInputStream(pdf), "booklet.pdf");
        store.made(booklet.id(), pages, kept.hash());
    }

    /** In the order of the booklet; what was taken down since it was asked for is left out. */
    private List<SheetSource> sources(Booklet booklet, List<BookletItem> items) {
        List<Long> ids = items.stream()
                .filter(BookletItem::valid)
                .map(BookletItem::disclosure)
                .toList();
        List<SheetSource> all = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += AT_ONCE) {
            all.addAll(tools.getObject()
                    .sheets()
                    .of(booklet.organ(), ids.subList(at, Math.min(ids.size(), at + AT_ONCE)), booklet.site()));
        }
        Map<String, SheetSource> byNumber =
                all.stream().collect(Collectors.toMap(SheetSource::reference, Function.identity()));
        return items.stream()
                .filter(item -> byNumber.containsKey(item.indexNumber()))
                .map(item -> byNumber.get(item.indexNumber()))
                .toList();
    }
}
