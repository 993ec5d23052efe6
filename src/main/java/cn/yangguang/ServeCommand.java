package cn.yangguang;

import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.Given;
import cn.yangguang.organ.SiteSettings;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./yangguang serve}: the office and the public site, until stopped. */
@Command(name = "serve", description = "启动阳光公开（办公后台和公开网站），直到停止；第一次启动时建立三个管理员账户")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private ListeningOptions listening = new ListeningOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (var serving = Serving.start(options, listening.settings())) {
            List<Given.Password> made = serving.get(FirstAccounts.class).administrators();
            if (!made.isEmpty()) {
                out.println("第一次启动：已建立三个管理员账户。密码只显示这一次，首次登录时必须更改。");
                made.forEach(one -> out.printf("  %s  密码 %s%n", one.login(), one.password()));
            }
            List<String> missing = serving.get(SiteSettings.class).missing();
            if (!missing.isEmpty()) {
                out.println("提示：网站标签尚未设置（检查时会发现）：" + String.join("、", missing));
            }
            out.println("公开网站：" + listening.url() + "/");
            out.println("办公后台：" + listening.url() + "/office");
            out.println("按 Ctrl-C 停止。");
            serving.untilStopped();
        }
        return 0;
    }
}
