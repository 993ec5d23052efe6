package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Offer;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.gate.Clearance;
import cn.yangguang.gate.Examination;
import cn.yangguang.gate.FindingGroup;
import cn.yangguang.gate.Noted;
import cn.yangguang.gate.Piece;
import cn.yangguang.gate.Rebuild;
import cn.yangguang.gate.Release;
import cn.yangguang.page.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found in an edition, as it stands beside the text.
 *
 * @param seen hash of the content on the page
 * @param stage where the edition is
 * @param allowed what the person may do to the findings now
 * @param editable whether the person may change the version now
 * @param whole whether every place is listed, or only the first ones
 */
public record FindingsView(
        EditionRef ref,
        Stage stage,
        String seen,
        Examination examination,
        List<Action> allowed,
        boolean editable,
        boolean whole) {

    private static final int PLACES_SHOWN = 5;
    private static final int MOST_PLACES = 2000;

    public FindingsView {
        allowed = List.copyOf(allowed);
    }

    static FindingsView of(Edition edition, Examination examination, List<Offer> offers, boolean whole) {
        List<Action> allowed = offers.stream()
                .filter(offer -> offer.action().onFindings() && offer.allowed())
                .map(Offer::action)
                .toList();
        boolean editable = offers.stream().anyMatch(offer -> offer.action() == Action.EDIT && offer.allowed());
        return new FindingsView(
                edition.ref(), edition.stage(), edition.contentHash(), examination, allowed, editable, whole);
    }

    public String address() {
        return "/office/disclosures/" + ref.disclosure() + "/" + ref.number();
    }

    public boolean known() {
        return !examination.pieces().isEmpty();
    }

    public List<FindingGroup> groups() {
        return examination.groups();
    }

    public int blocks() {
        return examination.clearance().blocks().size();
    }

    public int warnings() {
        return examination.clearance().warnings().size();
    }

    /** The tone of the whole: what is unfinished is no good news. */
    public String tone() {
        Clearance clearance = examination.clearance();
        return blocks() > 0 || stage.open() && clearance.files(Rebuild.State.REFUSED) > 0
                ? "bad"
                : warnings() > 0 || unfinished() || !examination.complete() ? "warn" : "good";
    }

    /** The act by which this person may let the group pass, or null. */
    public @Nullable Action release(FindingGroup group) {
        Action action = group.blocks() ? Action.RELEASE_BLOCK : Action.RELEASE_WARNING;
        return group.open().isEmpty() || !allowed.contains(action) ? null : action;
    }

    public boolean mayAsk() {
        return blocks() > 0 && allowed.contains(Action.ASK_RELEASE);
    }

    /** Whether this person may destroy the file of the group. */
    public boolean mayDestroy(FindingGroup group) {
        return group.piece().kind() == Piece.Kind.FILE
                && examination.quarantined(group.piece().hash())
                && group.code().startsWith("SM-")
                && allowed.contains(Action.DESTROY_FILE);
    }

    /** Whether what was found can be masked with one click. */
    public boolean maskable(FindingGroup group) {
        return editable
                && !group.open().isEmpty()
                && group.piece().kind() == Piece.Kind.FILE
                && group.code().startsWith("PD-");
    }

    /** Every attachment with how far it is on its way to the file that may be published. */
    public List<RebuiltFile> files(Screen screen) {
        return RebuiltFile.of(screen, examination.files(), stage.open());
    }

    /** Whether the program still works on it, so that a page may ask again. */
    public boolean unfinished() {
        return known() && (!examination.complete() && !examination.failed() || stage.open() && !examination.rebuilt());
    }

    public boolean mayTakeRebuilt() {
        return allowed.contains(Action.REBUILD_FILES);
    }

    /** Content of the uploaded file, for staff. */
    public String original(RebuiltFile file) {
        return address() + "/files/" + file.original() + "/original";
    }

    public List<Noted> places(FindingGroup group) {
        return group.findings().stream()
                .limit(whole ? MOST_PLACES : PLACES_SHOWN)
                .toList();
    }

    public int more(FindingGroup group) {
        return group.findings().size() - places(group).size();
    }

    /** Where the finding is, with the file's name when it is in one. */
    public String where(Screen screen, FindingGroup group) {
        return group.file().isEmpty()
                ? screen.of("disclosure.gate.text")
                : screen.of("disclosure.gate.file", group.file());
    }

    public String passed(Screen screen, Release release) {
        return screen.of("disclosure.gate.passed", release.personName(), screen.minute(release.at()), release.reason());
    }
}
