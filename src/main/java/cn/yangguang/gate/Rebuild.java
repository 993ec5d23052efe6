package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.Cleaned.Look;
import cn.yangguang.dissection.TraceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 重新生成: how far one file of a version is on its way to the file that may be published.
 *
 * @param file as the version names it
 * @param made of the new file, when there is one
 * @param why there can be none, in words for the clerk with the remedy; else empty
 */
public record Rebuild(
        Submission.Attached file, State state, @Nullable Made made, String why) {

    public enum State {
        /** The version has the new file. */
        DONE,
        /** The new file is there; the version takes it with the next act of the clerk. */
        READY,
        /** Nobody has asked for it yet. */
        UNASKED,
        WAITING,
        /** No new file can be made of it. */
        REFUSED,
        /** Not done for a reason that says nothing about the file. */
        FAILED
    }

    /**
     * What is known of a file made anew.
     *
     * @param hash its content address
     * @param origin content address of the file that was uploaded
     * @param dropped what it no longer carries
     * @param codes of findings that are masked in it
     */
    public record Made(String hash, String origin, Look look, List<TraceKind> dropped, List<String> codes) {

        public Made {
            dropped = List.copyOf(dropped);
            codes = List.copyOf(codes);
        }

        /** Names of what it no longer carries, for keys of words. */
        public List<String> droppedNames() {
            return dropped.stream().map(TraceKind::name).toList();
        }
    }

    Submission.Attached now(String ending) {
        return made == null ? file : new Submission.Attached(Cleaned.named(file.name(), ending), made.hash());
    }
}
