package cn.yangguang.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes the data of a new server: in a temporary folder, then renamed, so that a half-made one is never used. */
record PostgresCluster(Path home, PostgresUser user) {

    void create(Path data, String superuser, String password) throws IOException {
        Path postgres = home.resolveSibling("making-" + ProcessHandle.current().pid());
        Files.createDirectories(postgres);
        Path secret = Files.writeString(postgres.resolve("secret"), password);
        Path fresh = Files.createDirectory(postgres.resolve("data"));
        user.own(postgres);
        run(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + fresh,
                "--username=" + superuser,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(secret);
        Files.delete(postgres);
    }

    private void run(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(user.wrap(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new DatabaseProblem(
                        "内置数据库没有建成：" + said.strip().lines().reduce((a, b) -> b).orElse("没有说明"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("建立内置数据库时被中断。", e);
        }
    }
}
