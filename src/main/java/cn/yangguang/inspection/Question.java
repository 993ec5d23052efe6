package cn.yangguang.inspection;

import java.util.Set;

/**
 * A question of the check list. Answered with no, it is a finding.
 *
 * @param code such as C1, the same in every version of the list
 * @param text in Chinese
 */
public record Question(String code, Aspect aspect, Set<ItemKind> kinds, String article, String text) {

    public Question {
        kinds = Set.copyOf(kinds);
    }
}
