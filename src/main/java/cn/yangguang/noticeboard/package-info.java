/**
 * 公开栏: sheets printed for the notice boards of any organ, and the proof that they hung there.
 *
 * <p>In law: 条例 2019 Art. 25 (places and facilities for reading); 村民委员会组织法, 农村集体经济组织财务公开规定 (the fixed board is the main carrier of
 * 村务 and 财务公开). For how many days a sheet hangs no law says: dated configuration, {@link cn.yangguang.noticeboard.ProofRule}.
 *
 * <p>Promises: a sheet says what the live edition says and nothing else, in type for two metres; a photograph is kept drawn anew, without
 * place or camera, and only staff see it; a posting is never changed, its end is an entry of its own; what is not proved, came down early
 * or hangs on after it was withdrawn is computed when somebody looks.
 *
 * <p>Neighbours: reads the contract views of {@code disclosure}; whoever has something to print beside disclosures gives it as
 * {@link cn.yangguang.noticeboard.SheetSource}.
 */
@NullMarked
@ApplicationModule(
        displayName = "noticeboard 公开栏",
        allowedDependencies = {
            "organ",
            "identity",
            "disclosure",
            "village",
            "cleaning",
            "files",
            "typeset",
            "journal",
            "page",
            "supervision"
        })
package cn.yangguang.noticeboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
