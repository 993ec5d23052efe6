package cn.yangguang.portal;

import cn.yangguang.identity.OpenToAll;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a monitor whether the program works: it does when the database answers. */
@RestController
@OpenToAll("monitors have no account")
@Tag(name = "health", description = "运行状态")
class HealthApi {

    private static final int PATIENCE_SECONDS = 2;

    /** @param status and {@code database}: UP or DOWN */
    record Health(String status, String database, String version) {}

    private final DataSource source;

    HealthApi(DataSource source) {
        this.source = source;
    }

    @GetMapping(path = "/api/v1/health", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tells whether the program and its database work")
    @ApiResponse(
            responseCode = "200",
            description = "Both work",
            content = @Content(schema = @Schema(implementation = Health.class)))
    @ApiResponse(
            responseCode = "503",
            description = "The database does not answer",
            content = @Content(schema = @Schema(implementation = Health.class)))
    ResponseEntity<Health> health() {
        String state = databaseAnswers() ? "UP" : "DOWN";
        return ResponseEntity.status(state.equals("UP") ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Health(state, state, version()));
    }

    private boolean databaseAnswers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(HealthApi.class.getPackage().getImplementationVersion(), "dev");
    }
}
