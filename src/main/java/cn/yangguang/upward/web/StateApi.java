package cn.yangguang.upward.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Period;
import cn.yangguang.upward.HandingUp;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The state of a period for a platform above. Who has the code of the organ gets it, and nobody else. */
@RestController
@OpenToAll("a platform has no account: it shows the code that the organ's signatory made")
@Tag(name = "oversight", description = "上报")
class StateApi {

    private static final String AT = "/api/v1/oversight/states/{period:[0-9Q-]{4,7}}";
    private static final String BEARER = "Bearer ";

    private final HandingUp handing;
    private final Organs organs;

    StateApi(HandingUp handing, Organs organs) {
        this.handing = handing;
        this.organs = organs;
    }

    @GetMapping(path = AT + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Figures of the organ and everything below it in a year, quarter or month, as of today")
    @ApiResponse(responseCode = "401", description = "No code, or not one of this installation")
    ResponseEntity<byte[]> json(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String code,
            @PathVariable String period) {
        return answer(code, period, "application/json", handing::json);
    }

    @GetMapping(AT + ".csv")
    @Operation(summary = "The same for a spreadsheet")
    ResponseEntity<byte[]> csv(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String code,
            @PathVariable String period) {
        return answer(code, period, "text/csv;charset=UTF-8", handing::csv);
    }

    @GetMapping(AT + ".zip")
    @Operation(summary = "The same with its description, hashes and signature; that it was fetched is recorded")
    ResponseEntity<byte[]> zip(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String code,
            @PathVariable String period,
            HttpServletRequest request) {
        return answer(
                code,
                period,
                "application/zip",
                (organ, asked) ->
                        handing.make(organ, asked, new Actor(null, "取数码", null, organ.key(), request.getRemoteAddr())));
    }

    /** Makes the file. */
    private interface Making {
        byte[] of(Organ organ, Period period);
    }

    private ResponseEntity<byte[]> answer(@Nullable String header, String label, String type, Making making) {
        Optional<Organ> organ = Optional.ofNullable(header)
                .filter(one -> one.startsWith(BEARER))
                .flatMap(one -> handing.organOf(one.substring(BEARER.length()).strip()))
                .flatMap(organs::find);
        if (organ.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return Period.of(label)
                .map(period -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType(type))
                        .body(making.of(organ.get(), period)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
