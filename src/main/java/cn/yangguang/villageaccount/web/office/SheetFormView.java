package cn.yangguang.villageaccount.web.office;

import cn.yangguang.page.Choice;
import cn.yangguang.tabular.BadRow;
import java.util.List;

/**
 * The form with what is wrong about it.
 *
 * @param id of the sheet that is changed; 0 for a new one
 * @param seen number of its last step
 * @param problems of the form as a whole
 * @param bad rows that could not be read
 */
public record SheetFormView(
        SheetForm form,
        long id,
        int seen,
        List<Choice> villages,
        List<Choice> kinds,
        List<String> problems,
        List<BadRow> bad) {

    public String address() {
        return id == 0 ? "/office/village-accounts" : "/office/village-accounts/" + id + "/entries";
    }
}
