package cn.yangguang.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The kinds of channels there are: those of the program, and those in jars the operator has put into {@code DIR/channels}. */
@Component
class Adapters {

    private static final Logger LOG = LoggerFactory.getLogger(Adapters.class);

    private final Map<String, ChannelAdapter> byKind = new TreeMap<>();

    Adapters(ObjectProvider<ChannelAdapter> own, @Value("${yangguang.channels:}") String folder) {
        own.stream().forEach(this::add);
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            ServiceLoader.load(ChannelAdapter.class, loader(Path.of(folder))).forEach(this::add);
        }
    }

    Optional<ChannelAdapter> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    List<ChannelAdapter> all() {
        return List.copyOf(byKind.values());
    }

    private void add(ChannelAdapter adapter) {
        if (byKind.putIfAbsent(adapter.kind(), adapter) != null) {
            LOG.warn("渠道类型“{}”有两个，只用先找到的", adapter.kind());
        }
    }

    private static ClassLoader loader(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            URL[] urls = jars.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .map(Adapters::url)
                    .toArray(URL[]::new);
            return new URLClassLoader(urls, Adapters.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("读不了文件夹 " + folder, e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
