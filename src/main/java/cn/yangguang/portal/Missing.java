package cn.yangguang.portal;

import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The answer to an address that means nothing: the ways back. */
@Component
class Missing {

    private final PublicFrames frames;
    private final Pages pages;

    Missing(PublicFrames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return pages.show(
                request, HttpStatus.NOT_FOUND, "cn/yangguang/portal/missing.jte", frames.site(PublicColumn.SEARCH, ""));
    }
}
