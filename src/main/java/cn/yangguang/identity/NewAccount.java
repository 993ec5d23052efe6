package cn.yangguang.identity;

import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account to be created, without any duty.
 *
 * @param login 3 to 40 small letters, digits, dots, dashes; begins with a letter
 * @param organ key of the organ the person works at, or null for an administrator of the installation
 */
public record NewAccount(
        String login, String name, @Nullable String organ) {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 40;

    List<FieldProblem> mistakes() {
        var mistakes = new ArrayList<FieldProblem>();
        if (!LOGIN.matcher(login).matches()) {
            mistakes.add(FieldProblem.of("login", "identity.account.login.form"));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            mistakes.add(FieldProblem.of("name", "identity.account.name.form"));
        }
        return mistakes;
    }
}
