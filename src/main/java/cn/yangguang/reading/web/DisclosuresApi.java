package cn.yangguang.reading.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicItem;
import cn.yangguang.reading.PublicListing;
import cn.yangguang.reading.PublicSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published items for programs. Dates are ISO days in Beijing time. */
@RestController
@RequestMapping(path = "/api/v1/disclosures", produces = MediaType.APPLICATION_JSON_VALUE)
@OpenToAll("条例 Art. 24: published information is open to programs as it is to readers")
@Tag(name = "disclosures", description = "主动公开的政府信息")
class DisclosuresApi {

    private final PublicDisclosures disclosures;
    private final PublicSearch search;
    private final PublicTitles titles;
    private final ApiAsked asked;

    DisclosuresApi(PublicDisclosures disclosures, PublicSearch search, PublicTitles titles, ApiAsked asked) {
        this.disclosures = disclosures;
        this.search = search;
        this.titles = titles;
        this.asked = asked;
    }

    @GetMapping
    @Operation(
            summary = "Lists published items",
            description = "The live edition of every item that answers all parameters given.")
    @ApiResponse(
            responseCode = "200",
            description = "One page of items",
            content = @Content(schema = @Schema(implementation = ApiList.class)))
    @ApiResponse(
            responseCode = "400",
            description = "A parameter means nothing; it is named with what is allowed",
            content = @Content(schema = @Schema(implementation = ApiProblem.class)))
    ResponseEntity<?> list(
            @Parameter(description = "Key of an organ", example = "linhe") @RequestParam(required = false) @Nullable
                    String organ,
            @Parameter(description = "true: the units below the organ as well")
                    @RequestParam(required = false)
                    @Nullable
                    String below,
            @Parameter(description = "Year of the first publication", example = "2016")
                    @RequestParam(required = false)
                    @Nullable
                    String year,
            @Parameter(description = "Code of a category", example = "B01") @RequestParam(required = false) @Nullable
                    String category,
            @Parameter(description = "Field of 基层政务公开, F01 to F26", example = "F19")
                    @RequestParam(required = false)
                    @Nullable
                    String field,
            @Parameter(description = "Code of a channel", example = "notice-board")
                    @RequestParam(required = false)
                    @Nullable
                    String channel,
            @Parameter(description = "valid, expired (失效) or archived (已归档)") @RequestParam(required = false) @Nullable
                    String validity,
            @Parameter(description = "Words, a number or a question; at most 100 characters")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "relevance (usual with words), newest (usual without), oldest or formation")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = "Page, from 1 (usual) to 10000", example = "1")
                    @RequestParam(required = false)
                    @Nullable
                    String page,
            @Parameter(description = "Items per page, 1 to 100, usually 20", example = "20")
                    @RequestParam(required = false)
                    @Nullable
                    String size) {
        return switch (asked.read(
                new ApiAsked.Raw(organ, below, year, category, field, channel, validity, q, sort, page, size))) {
            case ApiAsked.Question.Bad(String parameter, String allowed) ->
                ResponseEntity.badRequest().body(ApiProblem.parameter(parameter, allowed));
            case ApiAsked.Question.Good(var filter, String line, int at, int most) ->
                ResponseEntity.ok(list(search.find(filter, line, at, most).listing()));
        };
    }

    private ApiList list(PublicListing listing) {
        return new ApiList(
                listing.total(),
                listing.page(),
                listing.size(),
                listing.items().stream()
                        .map(item -> ApiSummary.of(item, titles.category(item.category())))
                        .toList());
    }

    @GetMapping("/{*indexNumber}")
    @Operation(
            summary = "Shows one item in full",
            description = "The index number stands in the address with its slashes; a further /2 asks for the second"
                    + " edition.")
    @ApiResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = ApiItem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such item",
            content = @Content(schema = @Schema(implementation = ApiProblem.class)))
    @ApiResponse(
            responseCode = "410",
            description = "The item was withdrawn; the class of the reason is given",
            content = @Content(schema = @Schema(implementation = ApiGone.class)))
    ResponseEntity<?> item(
            @Parameter(description = "索引号, slashes included", example = "11640181010101010X/2016-00001") @PathVariable
                    String indexNumber) {
        return switch (Numbered.answer(disclosures, indexNumber)) {
            case PublicAnswer.Shown(PublicItem item) ->
                ResponseEntity.ok()
                        .headers(headers -> {
                            if (item.persons() != null) {
                                headers.set("X-Robots-Tag", "noindex, noarchive");
                            }
                        })
                        .body(ApiItem.of(
                                item,
                                titles.organ(item.organ()),
                                titles.category(item.category()),
                                disclosures.attachments(item),
                                disclosures.deliveries(item)));
            case PublicAnswer.Withdrawn gone ->
                ResponseEntity.status(HttpStatus.GONE).body(ApiGone.of(gone));
            case PublicAnswer.Unknown() ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).body(ApiProblem.unknown());
        };
    }
}
