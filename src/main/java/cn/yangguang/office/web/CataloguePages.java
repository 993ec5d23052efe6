package cn.yangguang.office.web;

import cn.yangguang.catalogue.CatalogueImport;
import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.IndexNumbers;
import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue of an organ, and taking in a 基层政务公开标准目录 with a report of what became of each row. */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
public class CataloguePages {

    private static final String CATALOGUE = "cn/yangguang/office/web/catalogue.jte";
    private static final String REPORT = "cn/yangguang/office/web/catalogue-report.jte";

    /** The catalogue of one organ, and the other active organs whose catalogue may be looked at. */
    public record View(
            Organ organ,
            List<Organ> active,
            List<Category> categories,
            List<Matter> matters,
            String pattern,
            boolean mayImport) {}

    /** What became of a file. */
    public record Report(Organ organ, String file, ImportOutcome outcome) {}

    private final Pages pages;
    private final Organs organs;
    private final OrganAccess access;
    private final Categories categories;
    private final Matters matters;
    private final IndexNumbers numbers;
    private final CatalogueImport imports;

    CataloguePages(
            Pages pages,
            Organs organs,
            OrganAccess access,
            Categories categories,
            Matters matters,
            IndexNumbers numbers,
            CatalogueImport imports) {
        this.pages = pages;
        this.organs = organs;
        this.access = access;
        this.categories = categories;
        this.matters = matters;
        this.numbers = numbers;
        this.imports = imports;
    }

    /** One's own organ's catalogue. */
    @GetMapping("/office/catalogue")
    ResponseEntity<byte[]> own(HttpServletRequest request, SignedIn who) {
        String organ = who.person().organ();
        if (organ == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return show(request, who, organ);
    }

    @GetMapping("/office/catalogue/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Screen screen = pages.screen(request);
        var view = new View(
                access.organ(organ),
                organs.active(),
                categories.offeredTo(organ, screen.today()),
                matters.of(organ),
                numbers.patternOf(organ),
                who.person().holds(Duty.HANDLER, organ));
        return pages.show(request, CATALOGUE, view);
    }

    @PostMapping("/office/catalogue/{organ}/import")
    @Serves(Duty.HANDLER)
    ResponseEntity<byte[]> take(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "false") boolean skipBad,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "false") boolean whole)
            throws IOException {
        Organ known = access.organ(organ);
        Actor actor = access.handling(who, organ);
        String name = plain(file.getOriginalFilename());
        try (InputStream in = file.getInputStream()) {
            String ofField = field.length() > 100 ? field.substring(0, 100) : field;
            var order = new CatalogueImport.Order(organ, ofField, skipBad, from, whole);
            ImportOutcome outcome = imports.run(in, name, order, actor, ImportProgress.SILENT);
            HttpStatus status = outcome.done() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return pages.show(request, status, REPORT, new Report(known, name, outcome));
        }
    }

    private static String plain(@Nullable String name) {
        String known = name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", "");
        return known.length() > 100 ? known.substring(0, 100) : known;
    }
}
