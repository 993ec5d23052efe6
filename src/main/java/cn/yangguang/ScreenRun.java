package cn.yangguang;

import cn.yangguang.ScreenTargets.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** Looks at many files on all processors and tells of them in their order. Only a few results are ever kept. */
@NullMarked
final class ScreenRun implements AutoCloseable {

    private static final int AHEAD = 4;

    private final Screener screener;
    private final int workers;
    private final ExecutorService work;
    private final ScreenFetch fetching = new ScreenFetch();

    ScreenRun(Screener screener, int workers) {
        this.screener = screener;
        this.workers = workers;
        this.work = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory());
    }

    void all(List<Target> targets, Consumer<Screened> told) {
        Deque<Future<Screened>> begun = new ArrayDeque<>();
        Iterator<Target> left = targets.iterator();
        while (left.hasNext() || !begun.isEmpty()) {
            while (left.hasNext() && begun.size() < workers * AHEAD) {
                Target target = left.next();
                begun.add(work.submit(() -> one(target)));
            }
            told.accept(result(begun.remove()));
        }
    }

    private Screened one(Target target) {
        return switch (target) {
            case Target.OnDisk(var name, var path) -> screener.look(name, path);
            case Target.Address address -> fetched(address);
        };
    }

    private Screened fetched(Target.Address address) {
        try {
            Path file = fetching.fetch(address.at());
            try {
                return screener.look(address.name(), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return Screened.missing(address.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Screened result(Future<Screened> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("已中止", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
        fetching.close();
    }
}
