package cn.yangguang.reading.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Any list of published items as a table for a spreadsheet: UTF-8 with byte order mark, the fields of the 目录 under their
 * official names, all pages at once. Written row by row as the database gives them.
 */
@RestController
@OpenToAll("条例 Art. 24: published information can be downloaded by everybody")
@Tag(name = "disclosures")
class DisclosuresCsv {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosuresCsv.class);

    static final String TYPE = "text/csv;charset=UTF-8";

    private final PublicDisclosures disclosures;
    private final PublicTitles titles;
    private final Organs organs;
    private final ApiAsked asked;
    private final SiteAddress site;

    DisclosuresCsv(
            PublicDisclosures disclosures, PublicTitles titles, Organs organs, ApiAsked asked, SiteAddress site) {
        this.disclosures = disclosures;
        this.titles = titles;
        this.organs = organs;
        this.asked = asked;
        this.site = site;
    }

    /** The list a reader looks at, under its address with .csv. */
    @GetMapping("/organs/{key}/content.csv")
    void content(HttpServletRequest request, HttpServletResponse response, @PathVariable String key) {
        if (organs.find(key).filter(Organ::active).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PublicFilter filter = ListPage.filter(request).inOrgan(key);
        write(filter, site.base(request), response);
    }

    @GetMapping("/api/v1/disclosures.csv")
    @Operation(
            summary = "Lists published items as CSV",
            description = "The same parameters as /api/v1/disclosures, all pages at once; UTF-8 with byte order mark, "
                    + "first row the Chinese names of the fields.")
    @ApiResponse(
            responseCode = "200",
            description = "All items that answer the parameters",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "400",
            description = "A parameter means nothing; it is named with what is allowed",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApiProblem.class)))
    @Nullable
    ResponseEntity<ApiProblem> list(
            HttpServletRequest request,
            HttpServletResponse response,
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
            @Parameter(description = "Words that must all occur; at most 100 characters")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "newest (usual), oldest or formation") @RequestParam(required = false) @Nullable
                    String sort) {
        switch (asked.read(
                new ApiAsked.Raw(organ, below, year, category, field, channel, validity, q, sort, null, null))) {
            case ApiAsked.Question.Bad(String parameter, String allowed) -> {
                return ResponseEntity.badRequest()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ApiProblem.parameter(parameter, allowed));
            }
            case ApiAsked.Question.Good(var filter, String line, int page, int size) -> {
                write(filter, site.base(request), response);
                return null;
            }
        }
    }

    private void write(PublicFilter filter, String base, HttpServletResponse response) {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(filter))
                        .build()
                        .toString());
        try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 15);
                CSVPrinter csv = CsvRows.begin(out)) {
            var row = new CsvRows(titles, base);
            disclosures.each(filter, item -> row.print(csv, item));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("a reader of a list went away", e);
        }
    }

    /** linhe-2016-B01.csv: only what is known to be plain goes into the name. */
    private static String fileName(PublicFilter filter) {
        return String.join(
                                "-",
                                Objects.requireNonNullElse(filter.organ(), "all"),
                                Objects.toString(filter.year(), ""),
                                Objects.requireNonNullElse(filter.category(), ""))
                        .replaceAll("-+$|(?<=-)-+", "")
                + ".csv";
    }
}
