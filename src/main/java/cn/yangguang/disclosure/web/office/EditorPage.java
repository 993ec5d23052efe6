package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.BodyText;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.disclosure.Refusal;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writes drafts: a new one, and the words of one that exists. */
@Controller
@Serves({Duty.HANDLER, Duty.VILLAGE_REPORTER})
class EditorPage {

    private static final Duration WHEN_SAVING = Duration.ofMillis(1200);
    private static final Duration WHEN_UPLOADING = Duration.ofSeconds(3);
    private static final Duration WHEN_SUBMITTING = Duration.ofSeconds(8);

    static final String TEMPLATE = "cn/yangguang/disclosure/web/office/editor.jte";

    private final Pages pages;
    private final Disclosures disclosures;
    private final OfficeDossiers dossiers;
    private final EditorViews views;
    private final EditorChecks checks;
    private final Uploads uploads;

    EditorPage(
            Pages pages,
            Disclosures disclosures,
            OfficeDossiers dossiers,
            EditorViews views,
            EditorChecks checks,
            Uploads uploads) {
        this.pages = pages;
        this.disclosures = disclosures;
        this.dossiers = dossiers;
        this.views = views;
        this.checks = checks;
        this.uploads = uploads;
    }

    @GetMapping("/office/disclosures/new")
    ResponseEntity<byte[]> fresh(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String organ) {
        EditorForm form = EditorForm.blank(organ(organ, who)).begun(request);
        return pages.show(
                request, TEMPLATE, views.fresh(pages.screen(request), who.person(), form, List.of(), List.of()));
    }

    @PostMapping("/office/disclosures")
    ResponseEntity<byte[]> create(HttpServletRequest request, SignedIn who) throws IOException {
        OwnUploads own = OwnUploads.of(request);
        EditorForm sent = EditorForm.read(request, organ(Typed.line(request, "organ"), who), own::holds);
        return new Handling(request, who, null, null).handle(sent, own);
    }

    @PostMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/edit")
    ResponseEntity<byte[]> edit(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number)
            throws IOException {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        OwnUploads own = OwnUploads.of(request);
        EditorForm sent =
                EditorForm.read(request, dossier.disclosure().organ(), hash -> own.holds(hash) || holds(dossier, hash));
        return new Handling(request, who, dossier, edition).handle(sent, own);
    }

    private static boolean holds(Dossier dossier, String hash) {
        return dossier.editions().stream()
                .flatMap(edition -> edition.content().attachments().stream())
                .anyMatch(file -> file.hash().equals(hash));
    }

    /** The organ asked for if the person drafts there, else the first one where the person does. */
    private static String organ(String asked, SignedIn who) {
        var own = OfficeReach.draftingFor(who.person());
        return own.contains(asked) ? asked : own.stream().sorted().findFirst().orElseThrow(OfficeDossiers::notThere);
    }

    /** One form that was sent. */
    private final class Handling {
        private final HttpServletRequest request;
        private final SignedIn who;
        private final Screen screen;
        private final @Nullable Dossier dossier;
        private final @Nullable Edition edition;
        private final List<FieldProblem> problems = new ArrayList<>();

        Handling(HttpServletRequest request, SignedIn who, @Nullable Dossier dossier, @Nullable Edition edition) {
            this.request = request;
            this.who = who;
            this.screen = pages.screen(request);
            this.dossier = dossier;
            this.edition = edition;
        }

        ResponseEntity<byte[]> handle(EditorForm sent, OwnUploads own) throws IOException {
            EditorForm form = sent.withMoreFiles(keep(own));
            Optional<MultipartFile> word =
                    Uploads.chosen(request, "word").stream().findFirst();
            boolean importing = Typed.line(request, "then").equals("word");
            if (importing || word.isPresent()) {
                return withWord(form, word);
            }
            problems.addAll(checks.problems(
                    form, edition == null ? null : edition.content().category()));
            return problems.isEmpty() ? save(form) : again(HttpStatus.UNPROCESSABLE_CONTENT, form, List.of());
        }

        private List<Attachment> keep(OwnUploads own) {
            List<Attachment> kept = new ArrayList<>();
            for (MultipartFile file : Uploads.chosen(request, "upload")) {
                switch (uploads.keep(file)) {
                    case Uploads.Kept.Stored(var name, var stored) -> {
                        own.add(stored.hash());
                        kept.add(new Attachment(name, stored.hash()));
                    }
                    case Uploads.Kept.Refused(var sentence) ->
                        problems.add(FieldProblem.of("upload", "disclosure.problem.upload", sentence));
                }
            }
            return kept;
        }

        /** The text of the Word file joins what is in the form; nothing is saved yet. */
        private ResponseEntity<byte[]> withWord(EditorForm form, Optional<MultipartFile> word) throws IOException {
            if (word.isEmpty()) {
                problems.add(FieldProblem.of("word", "disclosure.word.none"));
                return again(HttpStatus.UNPROCESSABLE_CONTENT, form, List.of());
            }
            try (InputStream in = word.get().getInputStream()) {
                return switch (WordImport.read(in)) {
                    case WordRead.Refused(var key) -> {
                        problems.add(FieldProblem.of("word", key, Uploads.name(word.get())));
                        yield again(HttpStatus.UNPROCESSABLE_CONTENT, form, List.of());
                    }
                    case WordRead.Imported imported -> again(HttpStatus.OK, joined(form, imported), said(imported));
                };
            }
        }

        private EditorForm joined(EditorForm form, WordRead.Imported imported) {
            String before = BodyText.read(form.body());
            return form.withBody(before.isEmpty() ? imported.html() : before + "\n" + imported.html());
        }

        private List<String> said(WordRead.Imported imported) {
            List<String> said = new ArrayList<>(List.of(screen.of("disclosure.word.done")));
            if (imported.leftOut() > 0) {
                said.add(screen.of("disclosure.word.pictures", imported.leftOut()));
            }
            return said;
        }

        private ResponseEntity<byte[]> save(EditorForm form) {
            Outcome outcome = edition == null
                    ? disclosures.create(form.organ(), checks.content(form), who.person(), who.origin())
                    : disclosures.edit(
                            edition.ref(),
                            checks.content(form),
                            form.seen().isEmpty() ? "-" : form.seen(),
                            who.person(),
                            who.origin());
            return switch (outcome) {
                case Outcome.Done(var ref, var stage) ->
                    saved(ref, Typed.line(request, "then").equals("submit"));
                case Outcome.Refused(var reasons) -> refused(form, reasons);
            };
        }

        /**
         * What is read and made anew in a moment is shown at once; a slow file holds up nobody who only saves: its new file is taken
         * when the draft is submitted.
         */
        private ResponseEntity<byte[]> saved(EditionRef ref, boolean submitting) {
            boolean files = !Uploads.chosen(request, "upload").isEmpty();
            disclosures.awaitExamination(ref, submitting ? WHEN_SUBMITTING : files ? WHEN_UPLOADING : WHEN_SAVING);
            disclosures.takeRebuilt(ref, who.person(), who.origin());
            return submitting ? submit(ref) : redirect(ref, "disclosure-saved");
        }

        /** Saved already; what keeps it from being submitted is said beside the fields. */
        private ResponseEntity<byte[]> submit(EditionRef ref) {
            Outcome outcome = disclosures.act(ref, Action.SUBMIT, Particulars.NONE, who.person(), who.origin());
            return switch (outcome) {
                case Outcome.Done(var moved, var stage) -> redirect(moved, "disclosure-submit");
                case Outcome.Refused(var reasons) -> {
                    reasons.forEach(this::besideTheField);
                    Dossier now = dossiers.dossier(ref.disclosure(), who.person());
                    Edition saved = dossiers.edition(now, ref.number());
                    EditorForm form = EditorForm.of(now.disclosure().organ(), saved.content(), saved.contentHash());
                    List<String> notices = List.of(screen.of("disclosure.notice.saved-not-submitted"));
                    yield show(HttpStatus.UNPROCESSABLE_CONTENT, now, saved, form, notices);
                }
            };
        }

        private void besideTheField(Refusal refusal) {
            switch (refusal.code()) {
                case "CONTENT_INCOMPLETE" -> {
                    for (String field : refusal.arguments().getFirst().split(" ")) {
                        problems.add(FieldProblem.of(field, "disclosure.problem.missing." + field));
                    }
                }
                case "NOT_PROACTIVE" -> problems.add(FieldProblem.of("mode", refusal.key()));
                default ->
                    problems.add(FieldProblem.of("", "disclosure.problem.refused", OfficeTitles.of(screen, refusal)));
            }
        }

        /** Somebody else was faster, or the draft is no draft any more: what was typed stays on the screen. */
        private ResponseEntity<byte[]> refused(EditorForm form, List<Refusal> reasons) {
            reasons.forEach(reason ->
                    problems.add(FieldProblem.of("", "disclosure.problem.refused", OfficeTitles.of(screen, reason))));
            boolean changed = reasons.stream().anyMatch(reason -> reason.code().equals("CONTENT_CHANGED"));
            if (!changed || dossier == null || edition == null) {
                return again(HttpStatus.CONFLICT, form, List.of());
            }
            Dossier now = dossiers.dossier(edition.ref().disclosure(), who.person());
            Edition latest = dossiers.edition(now, edition.ref().number());
            List<String> notices = List.of(screen.of("disclosure.notice.overwrite"));
            return show(HttpStatus.CONFLICT, now, latest, form.withSeen(latest.contentHash()), notices);
        }

        private ResponseEntity<byte[]> again(HttpStatus status, EditorForm form, List<String> notices) {
            return show(status, dossier, edition, form, notices);
        }

        private ResponseEntity<byte[]> show(
                HttpStatus status, @Nullable Dossier now, @Nullable Edition at, EditorForm form, List<String> notices) {
            EditorForm safe = form.withBody(BodyText.read(form.body()));
            EditorView view = now == null || at == null
                    ? views.fresh(screen, who.person(), safe, problems, notices)
                    : views.existing(screen, who.person(), now, at, safe, problems, notices);
            return pages.show(request, status, TEMPLATE, view);
        }

        private ResponseEntity<byte[]> redirect(EditionRef ref, String said) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(
                            "/office/disclosures/" + ref.disclosure() + "/" + ref.number() + "?said=" + said))
                    .build();
        }
    }
}
