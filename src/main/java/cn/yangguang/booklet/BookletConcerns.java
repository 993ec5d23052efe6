package cn.yangguang.booklet;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** BK-STALE: copies that lie somewhere with something in them that was taken down or replaced. */
@Component
class BookletConcerns implements ConcernSource {

    private final BookletQueries queries;

    BookletConcerns(BookletQueries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        return queries.stale(asking.organs(), asking.on()).stream()
                .map(one -> new Concern(
                        "BK-STALE",
                        Grade.YELLOW,
                        one.organ(),
                        "handing/" + one.handing(),
                        one.since(),
                        List.of(one.title(), one.place(), String.valueOf(one.items())),
                        "/office/booklets/" + one.organ() + "/" + one.booklet()))
                .toList();
    }
}
