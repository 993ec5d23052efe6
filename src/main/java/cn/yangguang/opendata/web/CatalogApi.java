package cn.yangguang.opendata.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.page.LinkedData;
import cn.yangguang.page.SiteAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of data sets, described with the interface and at the place where harvesters look. */
@RestController
@OpenToAll("条例 Art. 24: published information is open to programs as it is to readers")
@Tag(name = "catalogue", description = "数据目录")
class CatalogApi {

    private static final String TYPE = "application/ld+json";

    private final Catalogue catalogue;
    private final SiteAddress site;
    private final Answers answers;

    CatalogApi(Catalogue catalogue, SiteAddress site, Answers answers) {
        this.catalogue = catalogue;
        this.site = site;
        this.answers = answers;
    }

    @GetMapping("/api/v1/catalog")
    @Operation(
            summary = "Describes the data sets of this site (DCAT 3, JSON-LD)",
            description = "One data set per organ and year, each as CSV and JSON; one Atom feed per organ. "
                    + "Also at /catalog.jsonld.")
    @ApiResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(mediaType = TYPE, schema = @Schema(type = "object")))
    ResponseEntity<byte[]> catalogue(HttpServletRequest request) {
        return answers.give(request, TYPE, LinkedData.document(catalogue.of(site.base(request))));
    }

    @GetMapping("/catalog.jsonld")
    ResponseEntity<byte[]> atTheRoot(HttpServletRequest request) {
        return catalogue(request);
    }
}
