/**
 * 社会评议: what the public thinks of what was published, item by item, and of an organ's work in a year by questionnaire, on line and on paper.
 *
 * <p>In law: 条例 2019 Art. 46, 2007 Art. 29 (考核、社会评议、责任追究制度, 定期评议); 2019 Art. 50 (the results stand in the yearly report). The law
 * says nothing of the form: numbers and days are dated configuration ({@code terms.csv}), the questions of a year are data.
 *
 * <p>Promises: what was said is only added and never changed; a comment stands beside the item only after a clerk looked at it, and one that
 * is kept back has its reason; results are shown from so many voices on; an opened questionnaire does not change; a code printed on paper
 * counts once and is nowhere kept in clear.
 *
 * <p>One voice per person, as far as one can, and not further: a reader is known again by a random token in a cookie of {@code /appraisals}
 * that is set when somebody speaks and serves nothing else; who clears it, or takes another device, can speak again. Against many voices from one
 * place stand limits for each network address, day and item, of which only a keyed mark is kept. Only the codes on paper, handed out to
 * persons the office knows, make it one voice per person; so paper and on-line voices are told apart in every result.
 *
 * <p>Neighbours: {@code reading} shows the result beside the item ({@link cn.yangguang.reading.ItemOpinions}); {@code supervision} hears what waits.
 */
@ApplicationModule(
        displayName = "appraisal 社会评议",
        allowedDependencies = {
            "reading",
            "supervision",
            "report",
            "onlineform",
            "calendar",
            "changes",
            "vault",
            "traffic",
            "typeset",
            "tabular",
            "organ",
            "identity",
            "journal",
            "page"
        })
@NullMarked
package cn.yangguang.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
