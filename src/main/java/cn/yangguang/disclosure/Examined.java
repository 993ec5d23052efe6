package cn.yangguang.disclosure;

import cn.yangguang.gate.Clearance;
import cn.yangguang.gate.Examination;
import cn.yangguang.gate.Gate;
import cn.yangguang.gate.Phase;
import cn.yangguang.gate.Subject;
import cn.yangguang.gate.Submission;
import cn.yangguang.gate.Submission.Attached;
import cn.yangguang.gate.Submission.Line;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Editions before the gate: everything of them that the public would read. */
@Component
class Examined {

    private final Gate gate;

    Examined(Gate gate) {
        this.gate = gate;
    }

    static final String TITLE = "信息名称";
    static final String SUMMARY = "内容概述";

    static Submission submission(String organ, EditionRef ref, EditionContent content) {
        return new Submission(
                subject(ref),
                organ,
                List.of(
                        new Line(TITLE, content.title()),
                        new Line(SUMMARY, content.summary()),
                        new Line("关键词", content.keywords()),
                        new Line("信息来源", content.source()),
                        new Line("公开责任部门", content.department()),
                        new Line("服务对象", content.audience())),
                content.body(),
                content.attachments().stream()
                        .map(file -> new Attached(file.name(), file.hash()))
                        .toList());
    }

    static Phase phase(Stage stage) {
        return stage.open() ? Phase.IN_WORK : stage.live() ? Phase.PUBLISHED : Phase.OVER;
    }

    void ask(String organ, EditionRef ref, EditionContent content, Stage stage) {
        gate.ask(submission(organ, ref, content), phase(stage));
    }

    /** The content with every attachment that was made anew in the place of the one that was uploaded. */
    EditionContent ready(String organ, EditionContent content) {
        return content.attachments().isEmpty()
                ? content
                : content.withAttachments(gate.ready(submission(organ, new EditionRef(0, 1), content)).files().stream()
                        .map(file -> new Attachment(file.name(), file.hash()))
                        .toList());
    }

    Examination look(String organ, Edition edition) {
        return gate.look(uploaded(organ, edition), edition.stage() == Stage.DRAFT, phase(edition.stage()));
    }

    Clearance clearance(String organ, Edition edition) {
        return look(organ, edition).clearance();
    }

    void settle(String organ, Edition edition, Duration most) {
        gate.settle(uploaded(organ, edition), most);
    }

    String marked(String organ, Edition edition, Examination examination) {
        return gate.marked(of(organ, edition), examination);
    }

    String marked(String organ, Edition edition, String label, Examination examination) {
        return gate.marked(of(organ, edition), label, examination);
    }

    Optional<String> original(String hash) {
        return gate.original(hash);
    }

    /** What an act does to the findings, and that the edition has come to another stage. */
    void after(Rule rule, String organ, Edition edition, Stage to, Particulars given, Person person, Duty duty) {
        Submission submission = of(organ, edition);
        switch (rule.effect()) {
            case RELEASE -> gate.release(submission, given.get(Detail.FINDING), given.get(Detail.REASON), person, duty);
            case ASK -> gate.question(submission, given.get(Detail.REASON), person);
            case DESTROY -> gate.destroy(submission, given.get(Detail.FILE));
            default -> moved(edition, to);
        }
    }

    void moved(Edition edition, Stage to) {
        if (phase(edition.stage()) != phase(to)) {
            gate.moved(subject(edition.ref()), phase(to));
        }
    }

    /** A draft is looked at as it would be published; what has left the clerk's hands, as it is. */
    Submission of(String organ, Edition edition) {
        Submission uploaded = uploaded(organ, edition);
        return edition.stage() == Stage.DRAFT ? gate.ready(uploaded) : uploaded;
    }

    private static Submission uploaded(String organ, Edition edition) {
        return submission(organ, edition.ref(), edition.content());
    }

    private static Subject subject(EditionRef ref) {
        return new Subject(ref.disclosure(), ref.number());
    }
}
