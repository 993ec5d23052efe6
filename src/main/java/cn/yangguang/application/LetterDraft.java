package cn.yangguang.application;

import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that an act would seal.
 *
 * @param outcome what it would tell, for replies
 * @param missing what it would still lack, in words
 */
public record LetterDraft(LetterType type, @Nullable ReplyOutcome outcome, List<String> missing) {

    public LetterDraft {
        missing = List.copyOf(missing);
    }
}
