package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class CitizenJourneyTest extends Journeys {

    @Test
    void aCitizenFindsAnItemOnAPlainPhoneWithTheKeyboardAlone() {
        try (Visit phone = citizenOnAPlainPhone()) {
            phone.open("/organs/linhe");
            phone.sees("灵武市临河镇人民政府", "最新公开").windowPicture("09-home-phone");
            phone.page().keyboard().press("Tab");
            Locator skip = phone.page().locator(".skip:focus");
            assertThat(skip.isVisible()).isTrue();
            phone.windowPicture("09-skip-link").page().keyboard().press("Enter");
            assertThat(phone.address()).endsWith("#main");

            phone.follow("法定主动公开内容");
            phone.sees("法定主动公开内容").picture("09-list-phone");
            Locator first = phone.page().locator(".rows h3 a").first();
            String title = first.innerText();
            first.focus();
            phone.page().keyboard().press("Enter");
            phone.page().waitForURL("**/d/**");
            phone.sees(title, "索引号").picture("09-item-phone");

            phone.open("/search");
            phone.page().locator("#q").focus();
            phone.page().keyboard().type(title);
            phone.page().keyboard().press("Enter");
            phone.page().waitForURL("**/search?q=**");
            phone.sees(title).picture("09-search-phone");
        }
    }

    @Test
    void theSuggestionsAreWalkedByKeyboard() {
        try (Visit citizen = citizen()) {
            Page page = citizen.page();
            page.waitForCondition(
                    () -> browser().get("/api/v1/suggestions?q=农村").body().contains("低保"));
            citizen.open("/search");
            Locator line = page.locator("#q");
            line.focus();
            page.keyboard().type("农村");
            Locator list = page.getByRole(AriaRole.LISTBOX);
            list.waitFor();
            assertThat(line.getAttribute("aria-expanded")).isEqualTo("true");

            page.keyboard().press("ArrowDown");
            Locator chosen = page.locator("[role=option][aria-selected=true]");
            assertThat(line.inputValue()).isEqualTo(chosen.innerText());
            assertThat(line.getAttribute("aria-activedescendant")).isEqualTo(chosen.getAttribute("id"));
            assertThat(EveryPageTest.accessibility(citizen)).isEmpty();
            citizen.windowPicture("10-suggestions");

            page.keyboard().press("Escape");
            assertThat(line.inputValue()).isEqualTo("农村");
            assertThat(list.isVisible()).isFalse();

            page.keyboard().type("低保");
            list.waitFor();
            page.keyboard().press("ArrowUp");
            String last = chosen.innerText();
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=**");
            assertThat(page.locator("#q").inputValue()).isEqualTo(last);
            citizen.sees(last);
        }
    }
}
