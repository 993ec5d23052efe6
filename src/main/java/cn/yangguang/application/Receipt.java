package cn.yangguang.application;

import java.util.List;

/** What became of an intake. */
public sealed interface Receipt {

    /** Received and on disk: the number, and the code that opens the page of progress with it. */
    record Received(long id, String number, String queryCode, Stage stage) implements Receipt {}

    /** Not received, for these mistakes; each names its field in the terms of the form. */
    record Refused(List<IntakeProblem> problems) implements Receipt {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
