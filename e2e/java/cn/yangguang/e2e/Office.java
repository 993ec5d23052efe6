package cn.yangguang.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;

/** A member of the staff at the office's pages. */
record Office(Visit visit) implements AutoCloseable {

    Page page() {
        return visit.page();
    }

    /** Opens an item from the 信息库, as whoever was told its title does. */
    Office find(String title) {
        visit.open("/office/disclosures");
        visit.fill("名称、文号或索引号", title).press("查找");
        visit.follow(title);
        return this;
    }

    /** Opens an item from today's worklist. */
    Office take(String title) {
        visit.open("/office");
        visit.follow(title);
        return this;
    }

    /** A new draft with the least that must be known; the editor stays open. */
    Office draft(String title, String formed) {
        visit.open("/office");
        visit.follow("新建信息");
        visit.fill("信息名称", title).choose("信息分类", "活动信息").fill("生成日期", formed);
        page().getByLabel("镇机关公示栏").check();
        page().getByLabel("“三化一满意”信息平台").check();
        write(title + "的正文，共两句。这是第二句。");
        return this;
    }

    /** Types into the rich text editor. */
    Office write(String text) {
        page().locator(".note-editable").click();
        page().keyboard().type(text);
        return this;
    }

    /** Saves the draft, says of what warns why it may stand, submits it and answers the self-check. */
    Office sendForReview() {
        visit.press("保存并提交自查");
        if (page().locator("#editor").count() > 0) {
            examined().answerWarnings("已经人工查看，可以公开（演示）");
            visit.press("保存并提交自查");
        }
        Locator check = act("自查完成，送审");
        for (String question : List.of("内容真实完整", "已去除不应公开的个人信息", "附件能够打开且无误")) {
            check.getByLabel(question).check();
        }
        return done(check, "自查完成，已送审查。");
    }

    /** Waits until the gate has looked at every file. */
    Office examined() {
        assertThat(page().locator(".gate[data-unfinished]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        return this;
    }

    /** Lets each warning of the gate pass with the reason. */
    Office answerWarnings(String reason) {
        Locator forms = page().locator(".gate form.let:has(input[name=FINDING])");
        for (int left = forms.count(); left > 0; left--) {
            forms.first().getByRole(AriaRole.TEXTBOX).fill(reason);
            forms.first().locator("button").click();
            assertThat(page().locator(".said")).hasText("提醒已放行，理由已记录。");
        }
        return this;
    }

    Office passPreReview() {
        Locator review = act("预先审查通过");
        Visit.chooseIn(Visit.labelled(review, "是否公开"), "公开");
        Visit.labelled(review, "怎样公开").fill("在信息平台和公示栏公开");
        Visit.labelled(review, "公开对象").fill("全社会");
        Visit.labelled(review, "何时公开").fill("2026-12-01");
        Visit.labelled(review, "意见").fill("内容属实，同意公开（演示）");
        return done(review, "预先审查通过，已送下一环节。");
    }

    Office passSecrecyReview() {
        Locator review = act("保密审查通过");
        for (String question : List.of("是否涉密", "是否涉及商业秘密", "是否涉及个人隐私", "是否危及三安全一稳定")) {
            review.getByRole(
                            AriaRole.GROUP,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + question + ".*")))
                    .getByLabel("否", new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        return done(review, "保密审查通过，已送审签。");
    }

    Office sign() {
        return done(act("签发"), "已签发。");
    }

    /** Records the paper on the notice board with its photograph. */
    Office recordNoticeBoard(String day, FilePayload photograph) {
        Locator record = act("登记公开渠道");
        Visit.chooseIn(Visit.labelled(record, "公开渠道"), "公示栏");
        Visit.labelled(record, "公开日期").fill(day);
        Visit.labelled(record, "佐证").setInputFiles(photograph);
        Visit.labelled(record, "备注").fill("镇政府大门东侧");
        return done(record, "公开渠道已登记。");
    }

    /** The form of an act, unfolded. */
    Locator act(String title) {
        Locator act = page().locator("details.act")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(
                                        "summary",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + title + "$")))));
        assertThat(act).hasCount(1);
        if (act.getAttribute("open") == null) {
            act.locator("summary").click();
        }
        return act;
    }

    /** Presses the act's button and reads the words that say it is done. */
    Office done(Locator act, String said) {
        act.locator("button[type=submit]").click();
        assertThat(page().locator(".said")).hasText(said);
        return this;
    }

    /** The reasons beside an act's grey button. */
    String whyNot(String title) {
        Locator grey = page().locator(".grey")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(
                                        "button",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + title + "$")))));
        assertThat(grey.locator("button")).isDisabled();
        return grey.locator(".why").innerText();
    }

    @Override
    public void close() {
        visit.close();
    }
}
