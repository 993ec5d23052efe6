package cn.yangguang.upward;

import java.util.List;

/** What became of an export that was to be taken in. */
public sealed interface Taking {

    /**
     * It is here.
     *
     * @param before whether it was here already; nothing was changed then
     */
    record Done(Taken taken, boolean before) implements Taking {}

    /**
     * It was not taken in.
     *
     * @param code its words are {@code upward.refusal.CODE}
     */
    record Refused(String code, List<String> arguments) implements Taking {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(String code, String... arguments) {
            return new Refused(code, List.of(arguments));
        }

        public String key() {
            return "upward.refusal." + code;
        }
    }
}
