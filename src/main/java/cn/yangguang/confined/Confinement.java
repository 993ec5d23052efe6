package cn.yangguang.confined;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the process is started: this program's own Java and class path, little memory, no network. */
final class Confinement {

    private static final List<String> NO_NETWORK = noNetwork();

    private Confinement() {}

    static List<String> command(Limits limits, Path folder, Class<? extends Work> work) {
        List<String> command = new ArrayList<>(NO_NETWORK);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dyangguang.tesseract=" + System.getProperty("yangguang.tesseract", "tesseract"),
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                // The libraries that parse have nothing to say: their loggers are never set up.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                ConfinedProgram.class.getName(),
                work.getName(),
                String.valueOf(limits.seconds())));
        return command;
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A network namespace of its own, where the system grants one; else nothing. Always the last in line for the processor. */
    private static List<String> noNetwork() {
        List<String> nice = List.of("nice", "-n", "10");
        for (List<String> way :
                List.of(List.of("unshare", "--net"), List.of("unshare", "--user", "--map-current-user", "--net"))) {
            if (works(way)) {
                List<String> both = new ArrayList<>(nice);
                both.addAll(way);
                return List.copyOf(both);
            }
        }
        return nice;
    }

    private static boolean works(List<String> way) {
        List<String> command = new ArrayList<>(way);
        command.add("true");
        try {
            Process probe = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
