package cn.yangguang.application.web.office;

import cn.yangguang.application.AfterReply;
import cn.yangguang.application.Case;
import cn.yangguang.application.SimilarCase;
import cn.yangguang.application.SimilarCases;
import cn.yangguang.identity.Person;
import cn.yangguang.page.Screen;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around a case: other cases like it, and what was done against its handling. */
@Component
class CaseSurroundings {

    private final SimilarCases similar;
    private final ObjectProvider<AfterReply> afterReply;

    CaseSurroundings(SimilarCases similar, ObjectProvider<AfterReply> afterReply) {
        this.similar = similar;
        this.afterReply = afterReply;
    }

    List<SimilarCase> similar(Case subject) {
        return similar.to(subject);
    }

    List<AfterReply.Line> records(Screen screen, Case subject, Person person) {
        return afterReply.stream()
                .flatMap(known -> known.about(screen, subject, person).stream())
                .toList();
    }

    List<AfterReply.Way> ways(Screen screen, Case subject, Person person) {
        return afterReply.stream()
                .flatMap(known -> known.recordable(screen, subject, person).stream())
                .toList();
    }
}
