package cn.yangguang.gate;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate: looks at what an office is about to publish, tells what was found, keeps what was let pass. Whether something may be
 * published is the question of the module above; this one only answers how a content stands ({@link Clearance}).
 */
@Service
public class Gate {

    private final Offices offices;
    private final Standings standings;
    private final Docket docket;
    private final Rebuilds rebuilds;
    private final Settling settling;
    private final Destroying destroying;
    private final Clock clock;

    Gate(
            Offices offices,
            Standings standings,
            Docket docket,
            Rebuilds rebuilds,
            Settling settling,
            Destroying destroying,
            Clock clock) {
        this.offices = offices;
        this.standings = standings;
        this.docket = docket;
        this.rebuilds = rebuilds;
        this.settling = settling;
        this.destroying = destroying;
        this.clock = clock;
    }

    /** Words are looked at now, files as soon as a reader is free. What is known already costs one question. */
    @Transactional
    public void ask(Submission submission, Phase phase) {
        docket.ask(submission, phase, true);
    }

    /**
     * The version as it would be published: each file that was made anew in the place of the one that was uploaded. The files keep their
     * order.
     */
    @Transactional(readOnly = true)
    public Submission ready(Submission uploaded) {
        return rebuilds.ready(uploaded);
    }

    /**
     * What is known. What the rules of today do not know yet is asked for, off this thread.
     *
     * <p>How far the files are is read once, and the version that is looked at follows from it: a file that gets ready in between is
     * neither told as ready nor left unexamined.
     *
     * @param uploaded the version with the files it has now
     * @param asPublished whether it is looked at as it would be published, with the files that are ready in their places
     */
    @Transactional(readOnly = true)
    public Examination look(Submission uploaded, boolean asPublished, Phase phase) {
        List<Rebuild> files = rebuilds.of(uploaded);
        Submission submission = asPublished ? rebuilds.ready(uploaded, files) : uploaded;
        Examination known = standings
                .examination(submission, offices.of(submission.organ()).rules())
                .with(files);
        boolean unasked = phase == Phase.IN_WORK && known.unasked();
        if ((known.missing() || unasked) && phase != Phase.OVER) {
            docket.later(submission, phase);
        }
        return known;
    }

    /**
     * Waits until every file was made anew and everything was looked at, at most this long. Where no keeper works, the caller's thread
     * does. Never inside a transaction.
     */
    public void settle(Submission uploaded, Duration most) {
        settling.settle(uploaded, most, () -> {
            Examination now = look(uploaded, true, Phase.IN_WORK);
            return now.rebuilt() && (now.complete() || now.failed());
        });
    }

    /** The body with the words of open findings marked. */
    public String marked(Submission submission, Examination examination) {
        return MarkedPage.of(submission, ofTheWords(submission, examination));
    }

    /** A single field as HTML with the words of open findings marked; empty when the field is. */
    public String marked(Submission submission, String label, Examination examination) {
        return MarkedPage.line(submission, label, ofTheWords(submission, examination));
    }

    private static List<FindingGroup> ofTheWords(Submission submission, Examination examination) {
        String words = submission.words().hash();
        return examination.groups().stream()
                .filter(group -> group.piece().hash().equals(words))
                .toList();
    }

    /** Lets the open findings of a group pass. Called by what has asked the rules, inside its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Submission submission, String group, String reason, Person person, Duty duty) {
        Examination now =
                standings.examination(submission, offices.of(submission.organ()).rules());
        FindingGroup meant = now.groups().stream()
                .filter(one -> one.key().equals(group))
                .findFirst()
                .orElseThrow();
        standings.release(
                new Release(
                        submission.subject(),
                        submission.organ(),
                        meant.piece().hash(),
                        meant.code(),
                        meant.severity(),
                        meant.open().stream().map(Noted::mark).collect(Collectors.toSet()),
                        reason,
                        person.name(),
                        duty.name(),
                        clock.instant()),
                person);
    }

    /** Somebody asks the secrecy reviewer to decide about what blocks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void question(Submission submission, String note, Person person) {
        standings.question(submission.subject(), person.name(), note);
    }

    /** The version has come to another place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(Subject subject, Phase phase) {
        standings.moved(subject, phase);
    }

    /** Destroys the bytes of a file in quarantine, of the uploaded one and of all that were made of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Submission submission, String shortHash) {
        submission.files().stream()
                .map(Submission.Attached::hash)
                .filter(hash -> hash.startsWith(shortHash))
                .findFirst()
                .ifPresent(destroying::destroy);
    }

    /** The uploaded file of which this one was made, if it was made here. */
    @Transactional(readOnly = true)
    public Optional<String> original(String hash) {
        return rebuilds.original(hash);
    }
}
