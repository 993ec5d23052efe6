package cn.yangguang.catalogue;

import java.util.List;

/**
 * One row of an organ's 基层政务公开标准目录.
 *
 * @param id the system's own number
 * @param field 试点领域, such as 社会救助, or empty
 * @param level1 一级事项
 * @param level2 二级事项, or empty
 * @param elements 公开内容（要素）
 * @param basis 公开依据
 * @param limit 公开时限
 * @param subject 公开主体
 * @param channels 公开渠道和载体, by name
 * @param audience 公开对象, such as 全社会
 * @param levels 公开层级, such as 县级 and 乡级
 * @param position order within the catalogue
 */
public record Matter(
        long id,
        String organ,
        String field,
        String level1,
        String level2,
        String elements,
        String basis,
        Limit limit,
        String subject,
        List<String> channels,
        String audience,
        Mode mode,
        List<String> levels,
        int position) {

    public Matter {
        channels = List.copyOf(channels);
        levels = List.copyOf(levels);
    }

    /** 公开方式 */
    public enum Mode {
        PROACTIVE("主动公开"),
        ON_REQUEST("依申请公开");

        private final String title;

        Mode(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Both levels of the matter, as on lists: 社会救助\最低生活保障. */
    public String title() {
        return level2.isEmpty() ? level1 : level1 + "\\" + level2;
    }
}
