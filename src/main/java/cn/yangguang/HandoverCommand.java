package cn.yangguang;

import org.jspecify.annotations.NullMarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handover}: packages for archive and library. */
@NullMarked
@Command(
        name = "handover",
        description = "移交档案馆、图书馆：做移交包，或核对移交包",
        subcommands = {HandoverMakeCommand.class, HandoverVerifyCommand.class})
final class HandoverCommand {

    @Mixin
    private HelpOption help = new HelpOption();
}
