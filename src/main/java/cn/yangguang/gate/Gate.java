package cn.yangguang.gate;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate: looks at what an office is about to publish, tells what was found, keeps what was let pass. Whether something may be
 * published is the question of the module above; this one only answers how a content stands ({@link Clearance}).
 */
@Service
public class Gate {

    private static final int WAIT_MS = 100;

    private final Offices offices;
    private final Looking looking;
    private final Standings standings;
    private final Docket docket;
    private final GateKeeper keeper;
    private final ObjectProvider<Contents> contents;
    private final Clock clock;

    Gate(
            Offices offices,
            Looking looking,
            Standings standings,
            Docket docket,
            GateKeeper keeper,
            ObjectProvider<Contents> contents,
            Clock clock) {
        this.offices = offices;
        this.looking = looking;
        this.standings = standings;
        this.docket = docket;
        this.keeper = keeper;
        this.contents = contents;
        this.clock = clock;
    }

    /** Words are looked at now, files as soon as a reader is free. What is known already costs one question. */
    @Transactional
    public void ask(Submission submission, Phase phase) {
        docket.ask(submission, phase, true);
    }

    /** What is known. What the rules of today do not know yet is asked for, off this thread. */
    @Transactional(readOnly = true)
    public Examination look(Submission submission, Phase phase) {
        Examination known =
                standings.examination(submission, offices.of(submission.organ()).rules());
        if (known.missing() && phase != Phase.OVER) {
            docket.later(submission, phase);
        }
        return known;
    }

    /** Waits until everything was looked at, at most this long. Where no keeper works, the caller's thread does. */
    public void settle(Submission submission, Duration most) {
        for (long left = most.toMillis(); left >= 0; left -= WAIT_MS) {
            if (!keeper.isRunning()) {
                while (looking.next()) {
                    // One file after the other.
                }
                return;
            }
            Examination now = look(submission, Phase.IN_WORK);
            if (now.complete() || now.failed() || !rested()) {
                return;
            }
        }
    }

    /** The body with the words of open findings marked. */
    public String marked(Submission submission, Examination examination) {
        String words = submission.words().hash();
        return MarkedPage.of(
                submission,
                examination.groups().stream()
                        .filter(group -> group.piece().hash().equals(words))
                        .toList());
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

    /** Destroys the bytes of a file in quarantine. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Submission submission, String shortHash) {
        Optional<StoredFile> file = submission.files().stream()
                .map(Submission.Attached::hash)
                .filter(hash -> hash.startsWith(shortHash))
                .findFirst()
                .flatMap(contents.getObject()::find);
        try {
            contents.getObject().destroy(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(WAIT_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
