package cn.yangguang.weibo;

import cn.yangguang.channel.CodeTable;
import tools.jackson.databind.JsonNode;

/** What came back from Weibo. */
sealed interface Heard {

    record Said(JsonNode json) implements Heard {}

    /** Weibo said no. */
    record No(CodeTable.Meaning<WeiboErrors.Kind> meaning) implements Heard {
        WeiboErrors.Kind kind() {
            return meaning.kind();
        }
    }

    /** The question surely did not reach Weibo. */
    record NotAsked(String words) implements Heard {}

    /** Whether it was done nobody knows. */
    record Silence(String words) implements Heard {}
}
