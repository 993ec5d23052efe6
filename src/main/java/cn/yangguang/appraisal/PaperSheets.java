package cn.yangguang.appraisal;

import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Cell;
import cn.yangguang.typeset.Print.Paragraph;
import cn.yangguang.typeset.Print.Row;
import cn.yangguang.typeset.Print.Run;
import cn.yangguang.typeset.Print.Side;
import cn.yangguang.typeset.Print.Table;
import cn.yangguang.typeset.Print.Type;
import cn.yangguang.typeset.Typesetter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Questionnaires on A4, one for each code, as one PDF for the printer. All measures in points. */
@Service
public class PaperSheets {

    private static final double WIDTH = 595.3;
    private static final double HEIGHT = 841.9;
    private static final double EDGE = 56;
    private static final double CODE = 84;
    private static final String BLACK = "111111";
    private static final Type TITLE = new Type("方正小标宋简体", 20, true, BLACK);
    private static final Type BODY = new Type("宋体", 12, false, BLACK);
    private static final Type STRONG = new Type("黑体", 12, true, BLACK);
    private static final Type LARGE = new Type("黑体", 18, true, BLACK);
    private static final Type SMALL = new Type("宋体", 9.5, false, BLACK);
    private static final String LINE = "＿".repeat(36);

    private final Typesetter typesetter;

    PaperSheets(@Value("${yangguang.fonts:}") String folder) {
        this.typesetter = new Typesetter(FontShelf.of(folder.isEmpty() ? List.of() : List.of(Path.of(folder))));
    }

    /**
     * @param organ full name of the organ
     * @param address whole address of the public page; empty while the site does not know it, then no code for phones is printed
     * @param codes at least one
     */
    public byte[] print(Questionnaire questionnaire, String organ, String address, List<String> codes) {
        return typesetter
                .print(
                        codes.stream()
                                .map(code -> sheet(questionnaire, organ, address, code))
                                .toList(),
                        questionnaire.content().title())
                .pdf();
    }

    private static Print.Text sheet(Questionnaire questionnaire, String organ, String address, String code) {
        List<Print> text = new ArrayList<>();
        text.add(head(address, code));
        text.add(Paragraph.of(questionnaire.content().title(), TITLE, Side.CENTER)
                .spaced(4, 8));
        if (!questionnaire.content().intro().isEmpty()) {
            questionnaire
                    .content()
                    .intro()
                    .lines()
                    .forEach(
                            line -> text.add(Paragraph.of(line, BODY, Side.BOTH).indented(24)));
        }
        questionnaire.questions().forEach(question -> text.addAll(question(question)));
        List<Print> foot =
                List.of(Paragraph.of(organ + "　" + questionnaire.content().closesOn() + "前交回", SMALL, Side.CENTER));
        return new Print.Text(WIDTH, HEIGHT, EDGE, EDGE, EDGE, List.of(), text, foot);
    }

    private static Table head(String address, String code) {
        List<Print> left = List.of(
                Paragraph.of("编码：" + code, LARGE, Side.LEFT),
                Paragraph.of("每个编码只能使用一次：交回本卷或者凭编码在网上填写，任选一种。不需要写姓名。", SMALL, Side.LEFT));
        List<Print> right = address.isEmpty() ? List.of() : List.of(Print.Code.of(address, CODE, Side.RIGHT));
        double width = WIDTH - 2 * EDGE;
        return new Table(
                List.of(width - CODE - 8, CODE + 8),
                List.of(),
                List.of(new Row(List.of(new Cell(1, left), new Cell(1, right)))),
                0,
                0);
    }

    private static List<Print> question(Question question) {
        String several = question.kind() == Question.Kind.SEVERAL ? "（可以选多项）" : "";
        var asked = Paragraph.of(question.n() + "．" + question.text() + several, STRONG, Side.LEFT)
                .spaced(10, 2)
                .keptWithNext();
        if (question.kind() == Question.Kind.WORDS) {
            Paragraph line = Paragraph.of(LINE, BODY, Side.LEFT).spaced(6, 0);
            return List.of(asked, line, line, line);
        }
        String options =
                question.options().stream().map(option -> "□ " + option).collect(Collectors.joining("　　"));
        return List.of(
                asked, new Paragraph(List.of(new Run(options, BODY)), Side.LEFT, 0, 0, 2, 1.6, false, 0, "000000"));
    }
}
