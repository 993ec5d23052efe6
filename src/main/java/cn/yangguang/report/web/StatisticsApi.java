package cn.yangguang.report.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.report.YearlyStatistics;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an organ published in a year, for programs. */
@RestController
@OpenToAll("条例 Art. 32 (2007), Art. 50 (2019): the figures of disclosure are published")
@Tag(name = "statistics", description = "主动公开的统计")
class StatisticsApi {

    private final YearlyStatistics statistics;

    StatisticsApi(YearlyStatistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping(path = "/api/v1/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Counts what an organ published in a year",
            description =
                    "An item belongs to the year of its first publication (Beijing date) and counts once in the total, "
                            + "through however many channels it went; channels may therefore add up to more than the total. "
                            + "What units below published is told apart (withBelow, units), never within the total.")
    @ApiResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(schema = @Schema(implementation = Statistics.class)))
    @ApiResponse(
            responseCode = "400",
            description = "A parameter is missing or means nothing; it is named with what is allowed",
            content = @Content(schema = @Schema(implementation = BadQuestion.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such organ",
            content = @Content(schema = @Schema(implementation = BadQuestion.class)))
    ResponseEntity<?> count(
            @Parameter(description = "Key of an organ", example = "linhe", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String organ,
            @Parameter(description = "Year, 2008 to 2100", example = "2016", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    String year) {
        if (organ == null || !organ.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            return BadQuestion.parameter("organ", "the key of an organ, such as linhe")
                    .answer();
        }
        Integer asked = Years.read(year);
        if (asked == null) {
            return BadQuestion.parameter("year", Years.FIRST + " to " + Years.LAST)
                    .answer();
        }
        return statistics
                .of(organ, asked)
                .<ResponseEntity<?>>map(counted -> ResponseEntity.ok(Statistics.of(counted)))
                .orElseGet(() -> BadQuestion.unknown("organ").answer());
    }
}
