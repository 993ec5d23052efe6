package cn.yangguang;

import cn.yangguang.tabular.ImportProgress;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** A bar on the terminal; silent when nobody looks (a pipe, a log). */
record ProgressBar(CommandSpec spec, String doing) implements ImportProgress {

    private static final int WIDTH = 30;
    private static final int SELDOM = 20;

    @Override
    public void at(int done, int of) {
        if (System.console() == null || !System.console().isTerminal() || (done % SELDOM != 0 && done != of)) {
            return;
        }
        int filled = done * WIDTH / Math.max(1, of);
        PrintWriter err = spec.commandLine().getErr();
        err.print("\r" + doing + " [" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + done + "/" + of);
        if (done == of) {
            err.println();
        }
        err.flush();
    }
}
