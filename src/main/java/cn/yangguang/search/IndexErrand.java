package cn.yangguang.search;

import java.util.Optional;
import java.util.UUID;

/** Has the program that keeps the index rebuild or compare it, from another program on the same folder. */
public final class IndexErrand {

    /** The keeper did not do it; the message is a sentence for the person at the terminal. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    private static final int LOOK_EVERY_MS = 200;

    private final SearchFolder folder;

    public IndexErrand(SearchFolder folder) {
        this.folder = folder;
    }

    /** @return the number of documents of the new index */
    public int rebuild(IndexProgress progress) {
        return run(IndexRequest.Wish.REBUILD, progress).done();
    }

    public IndexCheck check() {
        IndexCheck check = run(IndexRequest.Wish.CHECK, IndexProgress.SILENT).check();
        if (check == null) {
            throw new Failed("正在运行的服务没有给出检查结果，请重新运行一次");
        }
        return check;
    }

    private IndexAnswer run(IndexRequest.Wish wish, IndexProgress progress) {
        String id = UUID.randomUUID().toString();
        folder.lay(new IndexRequest(id, wish));
        while (true) {
            Optional<IndexAnswer> answer = folder.answerTo(id);
            if (answer.isPresent() && answer.get().over()) {
                return done(answer.get());
            }
            answer.ifPresent(now -> progress.at(now.done(), now.of()));
            refuseWhenNobodyKeeps();
            pause();
        }
    }

    private static IndexAnswer done(IndexAnswer answer) {
        if (answer.problem() != null) {
            throw new Failed(answer.problem());
        }
        return answer;
    }

    private void refuseWhenNobodyKeeps() {
        folder.keep().ifPresent(free -> {
            free.close();
            throw new Failed("正在运行的服务停止了，没有做完。请重新运行一次");
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("被中断，没有等到结果");
        }
    }
}
