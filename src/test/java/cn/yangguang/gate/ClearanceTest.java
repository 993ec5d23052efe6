package cn.yangguang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import cn.yangguang.screening.Spot;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClearanceTest {

    private static final Piece FILE = new Piece(Piece.Kind.FILE, "a".repeat(64));
    private static final Finding BLOCK = finding("PD-ID", Severity.BLOCK, 1);
    private static final Finding WARNING = finding("PD-ADDR", Severity.WARN, 2);
    private static final Finding SECRET = finding("SM-MARK", Severity.BLOCK, 3);

    @Test
    void isNotCompleteWhileAPieceIsMissingWaitingOrFailed() {
        for (Looked.State state : List.of(Looked.State.MISSING, Looked.State.WAITING, Looked.State.FAILED)) {
            var looked = new Looked(FILE, state, null, List.of());
            assertThat(new Examination(List.of(looked), Map.of()).clearance().complete())
                    .as("%s", state)
                    .isFalse();
        }
        assertThat(Examination.NONE.clearance().complete()).isFalse();
        assertThat(found().clearance()).isEqualTo(Clearance.CLEAR);
    }

    @Test
    void tellsBlocksAndWarningsApart() {
        Clearance clearance = found(BLOCK, WARNING).clearance();
        assertThat(clearance.blocks()).containsExactly("aaaaaaaaaaaa/PD-ID/BLOCK");
        assertThat(clearance.warnings()).containsExactly("aaaaaaaaaaaa/PD-ADDR/WARN");
    }

    @Test
    void holdsBackAFileWithAMarkOfSecrecyUntilItIsLetPass() {
        assertThat(found(SECRET).quarantined(FILE.hash())).isTrue();
        assertThat(found(SECRET).clearance().quarantined()).containsExactly("aaaaaaaaaaaa");
        assertThat(found(List.of(release(Severity.BLOCK, SECRET)), SECRET).quarantined(FILE.hash()))
                .isFalse();
    }

    @Test
    void aReleaseHoldsForTheFindingsItSawAndNoOthers() {
        Finding another = finding("PD-ID", Severity.BLOCK, 9);
        Release pass = release(Severity.BLOCK, BLOCK);
        assertThat(found(List.of(pass), BLOCK).clearance()).isEqualTo(Clearance.CLEAR);
        assertThat(found(List.of(pass), BLOCK, another).clearance().blocks()).hasSize(1);
    }

    @Test
    void whatPassedAsAWarningDoesNotPassOnceItBlocks() {
        Finding graver = finding("PD-ADDR", Severity.BLOCK, 2);
        assertThat(found(List.of(release(Severity.WARN, WARNING)), graver)
                        .clearance()
                        .blocks())
                .hasSize(1);
    }

    private static Examination found(Finding... findings) {
        return found(List.of(), findings);
    }

    private static Examination found(List<Release> releases, Finding... findings) {
        List<Noted> noted = Arrays.stream(findings)
                .map(finding -> new Noted(finding, Noted.markOf(finding), null))
                .toList();
        Looked looked = new Looked(FILE, Looked.State.DONE, null, noted).with(releases);
        return new Examination(List.of(looked), Map.of(FILE.hash(), "名单.xlsx"));
    }

    private static Release release(Severity severity, Finding... findings) {
        return new Release(
                new Subject(1, 1),
                "linhe",
                FILE.hash(),
                findings[0].code(),
                severity,
                Set.copyOf(Arrays.stream(findings).map(Noted::markOf).collect(Collectors.toSet())),
                "已核实",
                "演示人员",
                "SECRECY_REVIEWER",
                Instant.EPOCH);
    }

    private static Finding finding(String code, Severity severity, int part) {
        return new Finding(code, severity, "第" + part + "段", 18, "理由", "某条", Spot.passage(part, 0, 18));
    }
}
