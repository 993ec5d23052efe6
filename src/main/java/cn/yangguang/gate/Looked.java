package cn.yangguang.gate;

import cn.yangguang.dissection.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one piece by the rules of today.
 *
 * @param unread why its words are not known, or null
 */
public record Looked(Piece piece, State state, @Nullable Unreadable unread, List<Noted> findings) {

    public enum State {
        /** Nobody has asked for it yet. */
        MISSING,
        WAITING,
        DONE,
        /** Could not be looked at for a reason that says nothing about the content; tried again every night. */
        FAILED
    }

    public Looked {
        findings = List.copyOf(findings);
    }

    static Looked missing(Piece piece) {
        return new Looked(piece, State.MISSING, null, List.of());
    }

    Looked with(List<Release> releases) {
        return new Looked(
                piece,
                state,
                unread,
                findings.stream()
                        .map(noted -> Release.let(piece.hash(), noted, releases))
                        .toList());
    }
}
