package cn.yangguang;

import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** A bar on the terminal; silent when nobody looks (a pipe, a log). */
record ProgressBar(CommandSpec spec, String doing) implements ImportProgress {

    private static final int WIDTH = 30;
    private static final int SELDOM = 20;
    private static final Path ERR = Path.of("/proc/self/fd/2");
    private static final Pattern TERMINAL = Pattern.compile("/dev/(?:pts/|tty).*");
    private static final boolean SEEN = seen();

    @Override
    public void at(int done, int of) {
        if (!SEEN || (done % SELDOM != 0 && done != of)) {
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

    /** Makes room for a line of results on the same terminal. */
    void clear() {
        if (SEEN) {
            spec.commandLine().getErr().print("\r\033[K");
            spec.commandLine().getErr().flush();
        }
    }

    /** Where the system tells, it is the place of the bar itself that counts: results may go to a file meanwhile. */
    private static boolean seen() {
        try {
            if (Files.isSymbolicLink(ERR)) {
                return TERMINAL.matcher(Files.readSymbolicLink(ERR).toString()).matches();
            }
        } catch (IOException e) {
            // Asked in the other way.
        }
        return System.console() != null && System.console().isTerminal();
    }
}
