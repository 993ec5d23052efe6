package cn.yangguang.portal;

import cn.yangguang.catalogue.Category;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.WorkingGroup;
import cn.yangguang.page.PublicFrame;
import java.util.List;

/** The 政府信息公开指南 of an organ (条例 Art. 12). */
public record GuideView(
        PublicFrame frame, Organ organ, List<Category> categories, List<Channel> channels, List<WorkingGroup> groups) {

    /** The organ's own columns, or the statutory ones. */
    public List<Category> own(boolean own) {
        return categories.stream()
                .filter(category -> (category.scheme() == Category.Scheme.COLUMN) == own)
                .toList();
    }

    public List<String> paragraphs(String text) {
        return Paragraphs.of(text);
    }
}
