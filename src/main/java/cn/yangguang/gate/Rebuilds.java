package cn.yangguang.gate;

import cn.yangguang.gate.Rebuild.Made;
import cn.yangguang.gate.Rebuild.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known of the files of a version: which were made anew, which wait for it, which cannot be. */
@Component
class Rebuilds {

    private final RebuildStore store;
    private final RemadeStore remade;
    private final RuleVersion version;
    private final ObjectProvider<cn.yangguang.files.Contents> contents;
    private final GateKeeper keeper;
    private final Clock clock;

    Rebuilds(
            RebuildStore store,
            RemadeStore remade,
            RuleVersion version,
            ObjectProvider<cn.yangguang.files.Contents> contents,
            GateKeeper keeper,
            Clock clock) {
        this.store = store;
        this.remade = remade;
        this.version = version;
        this.contents = contents;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Puts every file of the version that is as it was uploaded on the list. */
    void want(Submission submission) {
        submission.files().stream()
                .map(Submission.Attached::hash)
                .distinct()
                .forEach(hash -> store.want(hash, submission.organ(), version.cleaner(), clock.instant()));
        if (!submission.files().isEmpty()) {
            keeper.wake();
        }
    }

    /** How far each file is, in their order. */
    List<Rebuild> of(Submission submission) {
        List<String> hashes =
                submission.files().stream().map(Submission.Attached::hash).toList();
        if (hashes.isEmpty()) {
            return List.of();
        }
        Map<String, RebuildStore.Known> known = store.known(hashes);
        Map<String, Made> made = remade.find(Stream.concat(
                        hashes.stream(),
                        known.values().stream().map(RebuildStore.Known::hash).filter(Objects::nonNull))
                .toList());
        return submission.files().stream()
                .map(file -> of(file, known.get(file.hash()), made))
                .toList();
    }

    private static Rebuild of(
            Submission.Attached file,
            RebuildStore.@org.jspecify.annotations.Nullable Known known,
            Map<String, Made> made) {
        Made done = made.get(file.hash());
        if (done != null) {
            return new Rebuild(file, State.DONE, done, "");
        }
        if (known == null) {
            return new Rebuild(file, State.UNASKED, null, "");
        }
        String why = known.why();
        return switch (known.state()) {
            case "MADE" -> new Rebuild(file, State.READY, made.get(known.hash()), "");
            case "REFUSED" -> new Rebuild(file, State.REFUSED, null, why == null ? "" : why);
            case "FAILED" -> new Rebuild(file, State.FAILED, null, "");
            default -> new Rebuild(file, State.WAITING, null, "");
        };
    }

    /** The uploaded file of which this one was made. */
    Optional<String> original(String hash) {
        return remade.find(hash).map(Made::origin);
    }

    /** The version as it would be published: each file that was made anew in the place of the one that was uploaded. */
    Submission ready(Submission submission) {
        return ready(submission, of(submission));
    }

    /** @param files how far the files of the version are */
    Submission ready(Submission submission, List<Rebuild> files) {
        return files.stream().noneMatch(file -> file.state() == State.READY)
                ? submission
                : submission.with(files.stream()
                        .map(file -> file.state() == State.READY ? file.now(ending(file)) : file.file())
                        .toList());
    }

    private String ending(Rebuild file) {
        return contents.getObject()
                .find(Objects.requireNonNull(file.made()).hash())
                .map(contents.getObject()::extension)
                .orElse("");
    }
}
