package cn.yangguang.gate;

import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one look at one content gave. */
record Result(@Nullable Unreadable unread, List<Finding> findings) {
    Result {
        findings = List.copyOf(findings);
    }
}
