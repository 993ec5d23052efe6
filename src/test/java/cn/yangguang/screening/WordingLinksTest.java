package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingLinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http:/www.example.gov.cn",
                "http://",
                "http://www.example.gov.cn/a b",
                "http://www",
                "http://localhost:8080/x",
                "http://10.1.2.3/x",
                "http://172.16.0.9/x",
                "http://192.168.0.1",
                "http://oa.zhen.local/x",
                "file:///C:/x.doc",
                "D:\\x\\y.doc",
                "\\\\server\\share\\x.doc",
                "/home/office/x.doc",
                "javascript:void(0)"
            })
    void tellsLinksThatNobodyOutsideCanOpen(String target) {
        assertThat(WordingLinks.fault(target)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.gov.cn/a.html",
                "http://172.32.0.9/x",
                "https://信息公开.政务.cn/",
                "/d/001",
                "#top",
                "mailto:office@example.gov.cn",
                "attachment.pdf"
            })
    void leavesOthersAlone(String target) {
        assertThat(WordingLinks.fault(target)).isEmpty();
    }
}
