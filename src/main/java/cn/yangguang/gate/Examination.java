package cn.yangguang.gate;

import cn.yangguang.screening.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the gate knows of one version, piece by piece.
 *
 * @param names names of the files by their hash
 * @param files how far the files are on their way to those that may be published, as the version names them
 */
public record Examination(List<Looked> pieces, Map<String, String> names, List<Rebuild> files) {

    public static final Examination NONE = new Examination(List.of(), Map.of());

    public Examination(List<Looked> pieces, Map<String, String> names) {
        this(pieces, names, List.of());
    }

    public Examination {
        pieces = List.copyOf(pieces);
        names = Map.copyOf(names);
        files = List.copyOf(files);
    }

    Examination with(List<Rebuild> rebuilds) {
        return new Examination(pieces, names, rebuilds);
    }

    /** Whether the program is done with the files: each was made anew, or it is known why not. */
    public boolean rebuilt() {
        return files.stream()
                .noneMatch(file -> file.state() == Rebuild.State.WAITING || file.state() == Rebuild.State.UNASKED);
    }

    boolean unasked() {
        return files.stream().anyMatch(file -> file.state() == Rebuild.State.UNASKED);
    }

    public boolean complete() {
        return !pieces.isEmpty() && finished() == pieces.size();
    }

    /** Pieces looked at to the end. */
    public long finished() {
        return pieces.stream().filter(p -> p.state() == Looked.State.DONE).count();
    }

    public boolean failed() {
        return pieces.stream().anyMatch(p -> p.state() == Looked.State.FAILED);
    }

    boolean missing() {
        return pieces.stream().anyMatch(p -> p.state() == Looked.State.MISSING);
    }

    /** What blocks first, then what warns; within these as the pieces and their places follow each other. */
    public List<FindingGroup> groups() {
        Map<String, List<Noted>> byKey = new LinkedHashMap<>();
        Map<String, FindingGroup> groups = new LinkedHashMap<>();
        for (Looked piece : pieces) {
            for (Noted noted : piece.findings()) {
                FindingGroup group = group(piece.piece(), noted);
                groups.putIfAbsent(group.key(), group);
                byKey.computeIfAbsent(group.key(), key -> new ArrayList<>()).add(noted);
            }
        }
        List<FindingGroup> all = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            groups.forEach((key, group) -> {
                if (group.severity() == severity) {
                    List<Noted> found = byKey.getOrDefault(key, List.of());
                    all.add(group(group.piece(), found.getFirst(), found));
                }
            });
        }
        return all;
    }

    /** Whether the file has an open mark of secrecy. */
    public boolean quarantined(String hash) {
        return groups().stream()
                .anyMatch(group -> group.secret()
                        && group.piece().kind() == Piece.Kind.FILE
                        && group.piece().hash().equals(hash));
    }

    public Clearance clearance() {
        return new Clearance(
                complete(),
                keys(group -> group.blocks() && !group.open().isEmpty()),
                keys(group -> !group.blocks() && !group.open().isEmpty()),
                groups().stream()
                        .filter(group -> group.secret() && group.piece().kind() == Piece.Kind.FILE)
                        .map(group -> group.piece().shortHash())
                        .collect(Collectors.toSet()),
                files.stream().map(Rebuild::state).toList());
    }

    private Set<String> keys(Predicate<FindingGroup> which) {
        return groups().stream().filter(which).map(FindingGroup::key).collect(Collectors.toSet());
    }

    private FindingGroup group(Piece piece, Noted noted) {
        return group(piece, noted, List.of(noted));
    }

    private FindingGroup group(Piece piece, Noted first, List<Noted> all) {
        return new FindingGroup(
                piece,
                names.getOrDefault(piece.hash(), ""),
                first.finding().code(),
                first.finding().severity(),
                first.finding().reason(),
                first.finding().source(),
                all);
    }
}
