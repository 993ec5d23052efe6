package cn.yangguang.portal;

import cn.yangguang.organ.RuleDocument;
import cn.yangguang.page.PublicFrame;
import java.util.List;

/** The 政府信息公开制度 of an organ. */
public record RulesView(PublicFrame frame, List<RuleDocument> documents) {

    public List<String> paragraphs(String text) {
        return Paragraphs.of(text);
    }
}
