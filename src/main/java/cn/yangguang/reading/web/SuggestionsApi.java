package cn.yangguang.reading.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.reading.PublicSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a reader may mean, while the reader types. */
@RestController
@OpenToAll("条例 Art. 24: whoever searches is helped to find")
@Tag(name = "disclosures")
class SuggestionsApi {

    /** @param kind word, matter, category or title */
    record Suggested(String kind, String text) {}

    record Answer(List<Suggested> suggestions) {}

    private final PublicSearch search;

    SuggestionsApi(PublicSearch search) {
        this.search = search;
    }

    @GetMapping(path = "/api/v1/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Completes the beginning of a search line",
            description = "Words of the field, matters, categories and titles; Chinese, pinyin and first letters are"
                    + " understood.")
    Answer suggestions(
            @Parameter(description = "What was typed so far", example = "公租") @RequestParam(required = false) @Nullable
                    String q,
            @Parameter(description = "Key of an organ: only what it and the units below it published")
                    @RequestParam(required = false)
                    @Nullable
                    String organ) {
        return new Answer(search.suggest(Asked.line(q), Asked.code(organ)).stream()
                .map(one -> new Suggested(one.kind().name().toLowerCase(Locale.ROOT), one.text()))
                .toList());
    }
}
