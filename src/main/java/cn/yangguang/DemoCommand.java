package cn.yangguang;

import cn.yangguang.demo.DemoAccount;
import cn.yangguang.demo.LinheCounty;
import cn.yangguang.demo.LinheObligations;
import cn.yangguang.demo.LinheVillages;
import cn.yangguang.demo.LinheYear;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./yangguang demo}: a working office of 灵武市临河镇 with its year 2016, until stopped. */
@Command(name = "demo", description = "启动演示：灵武市临河镇 2016 年的公开信息（演示数据），直到停止")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private DatabaseOptions options = new DatabaseOptions();

    @Mixin
    private ListeningOptions listening = new ListeningOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        options.folder().markAsDemo();
        Map<String, Object> settings = new HashMap<>(listening.settings());
        settings.put("yangguang.demo", true);
        settings.put("yangguang.site.organ", LinheYear.TOWN);
        settings.put("yangguang.site.url", listening.url());
        out.println("正在准备演示数据……");
        try (var serving = Serving.start(options, settings)) {
            List<DemoAccount> accounts = serving.get(LinheYear.class)
                    .load(new ProgressBar(spec, "载入"))
                    .accounts();
            serving.get(LinheVillages.class).load();
            serving.get(LinheObligations.class).load();
            List<DemoAccount> above = serving.get(LinheCounty.class).load();
            out.println("演示已就绪：灵武市临河镇 2016 年（全部内容均为演示数据）。");
            out.println("公开网站：" + listening.url() + "/");
            out.println("办公后台：" + listening.url() + "/office");
            out.println("账户（密码每次启动都不同）：");
            Stream.concat(accounts.stream(), above.stream())
                    .forEach(one -> out.printf("  %-9s 密码 %s  %s%n", one.login(), one.password(), one.duty()));
            out.println("按 Ctrl-C 停止。");
            serving.untilStopped();
        }
        return 0;
    }
}
