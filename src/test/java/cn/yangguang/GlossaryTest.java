package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.disclosure.WithholdingGround;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.ReplyOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class GlossaryTest {

    private final String glossary = read();

    @Test
    void namesEveryModule() {
        assertThat(ApplicationModules.of(Program.class).stream().map(m -> "| `" + m.getIdentifier() + "` |"))
                .allSatisfy(row -> assertThat(glossary).contains(row));
    }

    @Test
    void namesEveryStageActionAndDutyWithItsOfficialTitle() {
        Stream<String> rows = Stream.of(
                        Stream.of(Stage.values()).map(s -> "| " + s.title() + " | `" + s.name() + "` |"),
                        Stream.of(Action.values()).map(a -> "| " + a.title() + " | `" + a.name() + "` |"),
                        Stream.of(cn.yangguang.application.Stage.values())
                                .map(s -> "| " + s.title() + " | `" + s.name() + "` |"),
                        Stream.of(cn.yangguang.application.Action.values())
                                .map(a -> "| " + a.title() + " | `" + a.name() + "` |"),
                        Stream.of(Duty.values()).map(d -> "| " + d.title() + " | `" + d.name() + "` |"),
                        Stream.of(ReplyOutcome.values()).map(o -> "| " + o.title() + " | `" + o.name() + "` |"))
                .flatMap(row -> row);
        assertThat(rows).allSatisfy(row -> assertThat(glossary).contains(row));
    }

    @Test
    void namesEveryOutcome() {
        List<? extends Enum<?>[]> outcomes =
                List.of(DisclosureMode.values(), WithdrawalClass.values(), WithholdingGround.values());
        assertThat(outcomes.stream().flatMap(Stream::of).map(Enum::name))
                .allSatisfy(name -> assertThat(glossary).contains("`" + name + "`"));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("GLOSSARY.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
