package cn.yangguang.complaint;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That somebody looked at who brought an entry forward, or opened a file of theirs.
 *
 * @param what {@code identity}, or {@code file/N}
 */
public record Look(Instant at, String who, Purpose purpose, String what) {

    /** Why. Chosen, not written: the journal must not learn anything of the matter. */
    public enum Purpose {
        VERIFY("核实情况需要联系"),
        TELL("告知办理结果"),
        EVIDENCE("查看提供的材料"),
        HAND_OVER("依法移送");

        private final String title;

        Purpose(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The purpose of this name. */
        public static Optional<Purpose> of(String name) {
            return Stream.of(values())
                    .filter(purpose -> purpose.name().equals(name))
                    .findFirst();
        }
    }
}
