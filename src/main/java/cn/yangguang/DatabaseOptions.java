package cn.yangguang;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import cn.yangguang.database.DatabaseProblem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data lies: the same options on every command that needs the database. */
final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "文件夹",
            defaultValue = "./var",
            description = "数据文件夹，数据库、附件和日志都在里面（默认 ${DEFAULT-VALUE}）")
    private Path data = Path.of("./var");

    @Option(
            names = "--database-url",
            paramLabel = "地址",
            defaultValue = "${env:YANGGUANG_DATABASE_URL}",
            description =
                    "使用外部的 PostgreSQL，例如 jdbc:postgresql://127.0.0.1:5432/yangguang；也可用环境变量 YANGGUANG_DATABASE_URL")
    private @Nullable String url;

    @Option(
            names = "--database-user",
            paramLabel = "用户",
            defaultValue = "${env:YANGGUANG_DATABASE_USER}",
            description = "外部数据库的用户；也可用环境变量 YANGGUANG_DATABASE_USER。密码只从环境变量 YANGGUANG_DATABASE_PASSWORD 读取")
    private @Nullable String user;

    DataFolder folder() {
        return new DataFolder(data);
    }

    /** For whoever needs what is there: a folder that is not there was mistyped, and nothing is made in its place. */
    void refuseNothing() {
        if (embedded() && !folder().used()) {
            throw new DatabaseProblem("数据文件夹 " + folder().root()
                    + " 里没有数据，什么也没有做。请检查 --data；新的数据文件夹由 ./yangguang serve 或 ./yangguang demo 建立。");
        }
    }

    private boolean embedded() {
        return url == null || url.isBlank();
    }

    Database open() {
        if (url == null || url.isBlank()) {
            return Database.embedded(folder());
        }
        String password = System.getenv("YANGGUANG_DATABASE_PASSWORD");
        return Database.external(url, user == null ? "" : user, password == null ? "" : password);
    }

    /** Settings of the program that follow from where the data lies. */
    Map<String, Object> settings(Database database) {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("yangguang.files", folder().files().toString());
        settings.put("yangguang.vault", folder().vault().toString());
        settings.put("yangguang.fonts", folder().fonts().toString());
        settings.put("yangguang.search", folder().search().toString());
        settings.put("server.tomcat.basedir", folder().root().resolve("work").toString());
        settings.put("spring.servlet.multipart.location", folder().temporary().toString());
        return settings;
    }
}
