package cn.yangguang;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What {@code screen} is to look at: files, everything below folders, the addresses of a list. */
@NullMarked
final class ScreenTargets {

    /** One thing to look at, under the name it is spoken of. */
    sealed interface Target {
        String name();

        record OnDisk(String name, Path path) implements Target {}

        record Address(String name, URI at) implements Target {}
    }

    private static final long LONGEST_LIST = 4L << 20;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);

    private final List<Target> targets = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ScreenTargets() {}

    static ScreenTargets of(List<String> arguments) {
        ScreenTargets all = new ScreenTargets();
        arguments.forEach(all::add);
        return all;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    /** What does not exist or cannot be entered, in words; nothing is looked at then. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void add(String argument) {
        Path path = Path.of(argument);
        if (ADDRESS.matcher(argument).matches()) {
            address(argument).ifPresentOrElse(targets::add, () -> problems.add("不是能用的网址：" + argument));
        } else if (Files.isDirectory(path)) {
            below(path);
        } else if (Files.isRegularFile(path) && Files.isReadable(path)) {
            addresses(path).ifPresentOrElse(targets::addAll, () -> targets.add(new Target.OnDisk(argument, path)));
        } else {
            problems.add(Files.exists(path) ? "没有读取的权限：" + argument : "没有这个文件或文件夹：" + argument);
        }
    }

    /** All files below, in the order of their names; links are not followed, so no circle and nothing outside. */
    private void below(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    problems.add("不能进入：" + file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add("不能列出文件夹：" + folder);
        }
        found.stream().sorted().forEach(file -> targets.add(new Target.OnDisk(file.toString(), file)));
    }

    /** The addresses of a list: a text in which every line that says something is one. Empty when it is no such list. */
    private static Optional<List<Target>> addresses(Path file) {
        try {
            if (Files.size(file) > LONGEST_LIST) {
                return Optional.empty();
            }
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            List<Target> listed =
                    lines.stream().flatMap(line -> address(line).stream()).toList();
            return lines.isEmpty() || listed.size() < lines.size() ? Optional.empty() : Optional.of(listed);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Target> address(String line) {
        try {
            return ADDRESS.matcher(line).matches()
                    ? Optional.of(new Target.Address(line, URI.create(line)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
