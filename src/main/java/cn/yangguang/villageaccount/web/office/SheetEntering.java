package cn.yangguang.villageaccount.web.office;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.steps.Particulars;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.AccountYears;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Cents;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Outcome;
import cn.yangguang.villageaccount.Sheet;
import cn.yangguang.villageaccount.SheetLine;
import cn.yangguang.villageaccount.Statement;
import cn.yangguang.villageaccount.StatementImport;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Makes a statement of a form or of the file that came with it, and hands it to the accounts. */
@Component
class SheetEntering {

    private final Accounts accounts;
    private final AccountYears years;

    SheetEntering(Accounts accounts, AccountYears years) {
        this.accounts = accounts;
        this.years = years;
    }

    /** What came of a form. */
    sealed interface Entered {
        record Right(Statement statement) implements Entered {}

        record Wrong(List<FieldProblem> problems, List<BadRow> bad) implements Entered {}
    }

    /** A fresh form: the month after the last sheet, its opening the closing of that one. */
    SheetForm proposed(List<Organ> villages, String wanted, LocalDate today) {
        Organ village = villages.stream()
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .or(() -> villages.stream().findFirst())
                .orElse(null);
        if (village == null) {
            return blank("", today.minusMonths(1), "");
        }
        SheetLine last = years.inHand(List.of(village)).getOrDefault(village.key(), List.of()).stream()
                .filter(line -> line.sheet().money() && line.sheet().unit().isEmpty())
                .reduce((first, second) -> second)
                .orElse(null);
        return last == null
                ? blank(village.key(), today.minusMonths(1), "")
                : blank(village.key(), last.sheet().period().to().plusDays(1), Cents.bare(last.closing()));
    }

    Entered enter(HttpServletRequest request, SheetForm form, @Nullable Account account) {
        CoveredPeriod period =
                account == null ? form.time().orElse(null) : account.sheet().period();
        List<FieldProblem> problems = new ArrayList<>();
        if (period == null
                || !period.from().plusMonths(3).isAfter(period.to())
                || period.from().getDayOfMonth() != 1) {
            problems.add(FieldProblem.of("period", "villageaccount.problem.period"));
        }
        OptionalLong opening = amount(form.opening(), "opening", problems);
        OptionalLong closing = amount(form.closing(), "closing", problems);
        if (period == null || !problems.isEmpty()) {
            return new Entered.Wrong(problems, List.of());
        }
        List<MultipartFile> files = SheetForms.chosen(request, "file");
        StatementImport.Read read = files.isEmpty()
                ? StatementImport.typed(form.rows(), period, opening, closing.isPresent() ? closing.getAsLong() : null)
                : file(files.getFirst(), period, opening);
        return switch (read) {
            case StatementImport.Read.Done(var statement) -> new Entered.Right(statement);
            case StatementImport.Read.Refused(var bad) -> new Entered.Wrong(List.of(), bad);
        };
    }

    Outcome keep(SheetForm form, @Nullable Account account, Statement statement, int seen, SignedIn who) {
        if (account != null) {
            return accounts.edit(account.sheet().id(), statement, seen, who.person(), who.origin());
        }
        var wanted = new Sheet(
                0, form.village(), form.unit(), Sheet.MONEY, form.time().orElseThrow(), "");
        Particulars<Detail> given = new Particulars<>(
                form.known().isEmpty() ? Map.of() : Map.of(Detail.ON, form.known(), Detail.MEMBERS, form.members()));
        return accounts.begin(
                form.known().isEmpty() ? Action.CREATE : Action.IMPORT,
                wanted,
                statement,
                given,
                who.person(),
                who.origin());
    }

    private static SheetForm blank(String village, LocalDate month, String opening) {
        var period = new CoveredPeriod(
                month.withDayOfMonth(1), month.withDayOfMonth(1).plusMonths(1).minusDays(1));
        List<Map<String, String>> rows = Stream.generate(() -> Map.<String, String>of())
                .limit(SheetForm.ROWS)
                .toList();
        return new SheetForm(village, "", period.toString(), opening, "", "", "", rows);
    }

    private static OptionalLong amount(String written, String field, List<FieldProblem> problems) {
        if (written.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong read = Cents.parse(written);
        if (read.isEmpty()) {
            problems.add(FieldProblem.of(field, "villageaccount.problem.amount", written));
        }
        return read;
    }

    private static StatementImport.Read file(MultipartFile file, CoveredPeriod period, OptionalLong opening) {
        try (InputStream in = file.getInputStream()) {
            return StatementImport.of(in, period, opening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
