package cn.yangguang;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the program listens. */
final class ListeningOptions {

    private static final int HIGHEST_PORT = 65535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "地址",
            defaultValue = "127.0.0.1",
            description = "提供服务的网络地址（默认 ${DEFAULT-VALUE}，只有本机能访问；局域网用 0.0.0.0）")
    private String address = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "端口",
            defaultValue = "8080",
            description = "端口，1 到 65535（默认 ${DEFAULT-VALUE}）")
    void port(int number) {
        if (number < 1 || number > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "端口应在 1 到 65535 之间，收到的是 " + number);
        }
        port = number;
    }

    Map<String, Object> settings() {
        return Map.of("server.port", port, "server.address", address);
    }

    String url() {
        String host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
