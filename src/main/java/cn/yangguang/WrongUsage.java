package cn.yangguang;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: says what is wrong in one line, then the help of that command, on stderr; exit code 2. */
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(words(problem));
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static String words(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unknown -> "不认识的命令或参数：" + String.join(" ", unknown.getUnmatched());
            case MissingParameterException missing ->
                "缺少参数：" + missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining("、"));
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " 只能写一次";
            default ->
                problem.getArgSpec() == null || problem.getValue() == null
                        ? problem.getMessage()
                        : name(problem.getArgSpec()) + " 的值“" + problem.getValue() + "”不对";
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
