package cn.yangguang.letter;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Whether a file can serve as an organ's template of a paper, told when it is brought. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /** Everything that is wrong with it; empty when it can be used under the law of today. */
    public static List<TemplateFault> faults(byte[] file, LetterType type) {
        try {
            var template = DocxTemplate.read(file);
            var faults = new ArrayList<>(template.faults());
            var blanks = template.blanks();
            var text = template.text();
            for (var content :
                    RequiredContents.withoutRoom(contents(LawProfile.of(LawVersion.R2019), type), blanks, text))
                faults.add(
                        new TemplateFault(TemplateFault.Kind.CONTENT_MISSING, content.what() + " " + content.blanks()));
            return List.copyOf(faults);
        } catch (IOException unreadable) {
            return List.of(TemplateFault.of(TemplateFault.Kind.UNREADABLE));
        }
    }

    /** What the paper must have room for, whichever of its outcomes it tells. */
    public static List<RequiredContent> contents(LawProfile law, LetterType type) {
        var contents = new LinkedHashSet<>(RequiredContents.of(law, type, null));
        for (var outcome : ReplyOutcome.values())
            if (law.outcome(outcome).filter(rule -> rule.letter() == type).isPresent())
                contents.addAll(RequiredContents.of(law, type, outcome));
        return List.copyOf(contents);
    }
}
