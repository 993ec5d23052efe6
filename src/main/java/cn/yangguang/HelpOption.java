package cn.yangguang;

import picocli.CommandLine.Option;

/** {@code --help} in Chinese, on every command. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这个命令的用法")
    private boolean help;
}
