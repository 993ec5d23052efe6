package cn.yangguang.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells who looks at a page; given by the module that signs people in. Null for the public. */
public interface ViewerSource {

    @Nullable
    Viewer viewer(HttpServletRequest request);
}
