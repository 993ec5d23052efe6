package cn.yangguang.remedy.web;

import cn.yangguang.application.AfterReply;
import cn.yangguang.application.Case;
import cn.yangguang.identity.Person;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import cn.yangguang.remedy.Instance;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyRecords;
import cn.yangguang.remedy.RemedyStage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lends the page of a case what was done against its handling. */
@Component
class RemediesOfCase implements AfterReply {

    private final RemedyRecords records;
    private final RemedyKinds kinds;

    RemediesOfCase(RemedyRecords records, RemedyKinds kinds) {
        this.records = records;
        this.kinds = kinds;
    }

    @Override
    public List<Line> about(Screen screen, Case subject, Person person) {
        return records.about(subject.registered().number(), person).stream()
                .filter(remedy -> remedy.stage() != RemedyStage.DISCARDED)
                .map(remedy -> line(screen, remedy))
                .toList();
    }

    @Override
    public List<Way> recordable(Screen screen, Case subject, Person person) {
        String organ = subject.registered().organ();
        return kinds.recordable(person).stream()
                .filter(kind ->
                        kinds.organs(kind, person).stream().map(Choice::value).anyMatch(organ::equals))
                .map(kind -> new Way(
                        RemedyWords.of(screen, kind),
                        "/office/remedies/new?kind=" + kind.name() + "&organ=" + organ + "&application="
                                + subject.registered().number()))
                .toList();
    }

    private static Line line(Screen screen, Remedy remedy) {
        String document = remedy.instances().isEmpty()
                ? ""
                : remedy.instances().getFirst().document();
        RemedyStage stage = remedy.stage();
        Optional<String> result = remedy.conclusion()
                .map(Instance.Conclusion::result)
                .map(ended -> screen.of("remedy.result." + ended.name()));
        return new Line(
                (RemedyWords.of(screen, remedy.registered().kind()) + " " + document).strip(),
                result.orElse(stage == null ? "" : RemedyWords.of(screen, stage)),
                "/office/remedies/" + remedy.registered().id());
    }
}
