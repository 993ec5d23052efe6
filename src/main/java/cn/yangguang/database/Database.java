package cn.yangguang.database;

import java.io.IOException;
import java.util.Map;

/**
 * An open database: where it is and how to sign in to it. Closing it stops the embedded server if this program
 * started it, and does nothing otherwise.
 */
public interface Database extends AutoCloseable {

    String url();

    String user();

    String password();

    /** Whether this program is the one that serves from the data folder. */
    boolean owned();

    @Override
    void close();

    /** The server embedded in the folder: started if none runs there, joined if one does. */
    static Database embedded(DataFolder folder) {
        try {
            return EmbeddedPostgres.open(folder);
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "数据文件夹 " + folder.root() + " 不能读写：" + e.getMessage() + "。请换一个文件夹（--data）或改正其权限。", e);
        }
    }

    /** An external server, for example {@code jdbc:postgresql://db.example:5432/yangguang}. */
    static Database external(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new DatabaseProblem("数据库地址应以 jdbc:postgresql:// 开头，收到的是：" + url);
        }
        return new ExternalDatabase(url, user, password);
    }

    /** The same as settings of the application. */
    default Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", user(),
                "spring.datasource.password", password());
    }

    /** A server somebody else runs. */
    record ExternalDatabase(String url, String user, String password) implements Database {
        @Override
        public boolean owned() {
            return true;
        }

        @Override
        public void close() {}
    }
}
