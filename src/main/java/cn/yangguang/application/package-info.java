/**
 * 依申请公开: a {@link cn.yangguang.application.Case} from its receipt to the archive.
 *
 * <p>In law: 条例 Art. 27–45 (2007: Art. 13, 20–28); the version in force on the day of receipt governs the whole case. Who does
 * what by when: {@link cn.yangguang.law.LawProfile}; by which day: {@link cn.yangguang.deadline.CaseClock}.
 *
 * <p>Promises: one table ({@link cn.yangguang.application.Handling}) says what may happen, and page, server, tests and documents all
 * ask it; the steps of a case are the truth and everything stored besides can be computed from them again; a due date is explained,
 * never stored as truth; proofs of identity and whatever names a person is sealed at rest; no case is ever public.
 */
@ApplicationModule(
        displayName = "application 依申请公开",
        allowedDependencies = {
            "onlineform",
            "oversight",
            "supervision",
            "rounds",
            "law",
            "deadline",
            "calendar",
            "vault",
            "organ",
            "identity",
            "journal",
            "letter",
            "issuing",
            "page",
            "files",
            "tabular",
            "traffic"
        })
@NullMarked
package cn.yangguang.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
