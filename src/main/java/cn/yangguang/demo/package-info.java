/**
 * 演示: one township's year of disclosure, to look at and to try. The counts are those of the published 2016 report of
 * 灵武市临河镇人民政府 (984 = 934 on its platform + 50 on its notice board, in twelve categories); every title and text is
 * composed and marked 演示.
 *
 * <p>Promises: nothing happens unless {@link cn.yangguang.demo.LinheYear#load} is called; everything goes through the
 * services and the import that offices use themselves; loading again, also after it was killed half-way, completes what
 * is missing and changes nothing else. Passwords are random at every start and stored nowhere in clear.
 *
 * <p>Stands above all other modules; nothing uses it but the command {@code demo}.
 */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "organ",
            "identity",
            "catalogue",
            "directive",
            "oversight",
            "channel",
            "disclosure",
            "gate",
            "inspection",
            "application",
            "complaint",
            "reach",
            "handover",
            "harvest",
            "traffic",
            "appraisal",
            "assessment",
            "reading",
            "issuing",
            "law",
            "letter",
            "report",
            "yearbook",
            "yearform",
            "noticeboard",
            "channel",
            "screen",
            "booklet",
            "obligation",
            "village",
            "workrecord",
            "search",
            "subscription",
            "sms",
            "journal",
            "page",
            "tabular",
            "steps",
            "villageaccount"
        })
@NullMarked
package cn.yangguang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
