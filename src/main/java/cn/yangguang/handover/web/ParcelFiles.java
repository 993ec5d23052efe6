package cn.yangguang.handover.web;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.handover.Handovers;
import cn.yangguang.handover.Packages;
import cn.yangguang.handover.Parcel;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files of a package: itself, its list as workbook and on paper, the signed list that came back. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
class ParcelFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Handovers handovers;
    private final Packages packages;
    private final Contents contents;

    ParcelFiles(Handovers handovers, Packages packages, Contents contents) {
        this.handovers = handovers;
        this.packages = packages;
        this.contents = contents;
    }

    /** Made anew beside the data, given out and gone. What was withdrawn since it was sealed is not in it, which its name tells. */
    @GetMapping("/office/handover/packages/{id:\\d{1,18}}.zip")
    ResponseEntity<InputStreamResource> zip(SignedIn who, @PathVariable long id) throws IOException {
        Parcel parcel = ParcelPage.seen(handovers, who, id);
        Path file = Files.createTempFile("handover-", ".zip");
        String hash;
        try (OutputStream out = Files.newOutputStream(file)) {
            hash = packages.write(parcel, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        String changed = parcel.sha256() == null || hash.equals(parcel.sha256()) ? "" : "-changed";
        long size = Files.size(file);
        var in = new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        return named("application/zip", name(parcel) + changed + ".zip")
                .contentLength(size)
                .body(in);
    }

    @GetMapping("/office/handover/packages/{id:\\d{1,18}}.xlsx")
    ResponseEntity<byte[]> workbook(SignedIn who, @PathVariable long id) {
        Parcel parcel = ParcelPage.seen(handovers, who, id);
        return named(WORKBOOK, name(parcel) + ".xlsx").body(packages.workbook(parcel));
    }

    @GetMapping("/office/handover/packages/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> paper(SignedIn who, @PathVariable long id) {
        Parcel parcel = ParcelPage.seen(handovers, who, id);
        return named("application/pdf", name(parcel) + ".pdf").body(packages.paper(parcel));
    }

    @GetMapping("/office/handover/packages/{id:\\d{1,18}}/scan")
    ResponseEntity<InputStreamResource> scan(SignedIn who, @PathVariable long id) throws IOException {
        Parcel parcel = ParcelPage.seen(handovers, who, id);
        StoredFile file = Optional.ofNullable(parcel.receipt())
                .map(Parcel.Receipt::scan)
                .flatMap(contents::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return named(file.mediaType(), name(parcel) + "-receipt." + contents.extension(file))
                .contentLength(file.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(contents.open(file)));
    }

    private static String name(Parcel parcel) {
        return "handover-" + parcel.organ() + "-" + parcel.id();
    }

    private static ResponseEntity.BodyBuilder named(String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name);
    }
}
