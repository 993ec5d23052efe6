package cn.yangguang.disclosure.web.office;

import cn.yangguang.gate.Rebuild;
import cn.yangguang.gate.Rebuild.Made;
import cn.yangguang.gate.Rebuild.State;
import cn.yangguang.page.Screen;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far one attachment is on its way to the file that may be published, in words.
 *
 * @param tone good, warn or bad
 * @param said one sentence; with the remedy when something is to be done
 * @param original content address of the uploaded file, empty when the new file is not there
 */
public record RebuiltFile(String name, String tone, String said, String original) {

    /** @param inWork whether the version is still to be published */
    static List<RebuiltFile> of(Screen screen, List<Rebuild> files, boolean inWork) {
        return files.stream()
                .filter(file -> inWork || file.state() == State.DONE)
                .map(file -> of(screen, file))
                .toList();
    }

    private static RebuiltFile of(Screen screen, Rebuild file) {
        Made made = file.made();
        String key = "disclosure.rebuild." + file.state().name();
        return switch (file.state()) {
            case DONE, READY ->
                new RebuiltFile(
                        file.file().name(),
                        "good",
                        made == null ? "" : done(screen, made),
                        made == null ? "" : made.origin());
            case WAITING, UNASKED -> new RebuiltFile(file.file().name(), "warn", screen.of(key), "");
            case REFUSED -> new RebuiltFile(file.file().name(), "bad", screen.of(key, file.why()), "");
            case FAILED -> new RebuiltFile(file.file().name(), "bad", screen.of(key), "");
        };
    }

    /** What was kept of the look, what was dropped, what is masked. */
    private static String done(Screen screen, Made made) {
        String said = screen.of("disclosure.rebuild." + made.look().name().toLowerCase(Locale.ROOT));
        if (!made.droppedNames().isEmpty()) {
            String kinds = made.droppedNames().stream()
                    .map(kind -> screen.of("disclosure.trace." + kind))
                    .collect(Collectors.joining(screen.of("disclosure.rebuild.and")));
            said += screen.of("disclosure.rebuild.dropped", kinds);
        }
        return made.codes().isEmpty()
                ? said
                : said + screen.of("disclosure.rebuild.masked", String.join(" ", made.codes()));
    }
}
