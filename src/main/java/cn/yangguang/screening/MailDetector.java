package cn.yangguang.screening;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mail addresses outside gov.cn, WeChat and QQ numbers of persons. */
final class MailDetector implements Detector {

    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}+@(?<host>[A-Za-z0-9-]{1,40}+(?:\\.[A-Za-z0-9-]{1,40}+){1,4}+)");
    private static final Pattern OF_PERSONS = Pattern.compile(
            "(?:.*\\.)?(?:qq|foxmail|163|126|yeah|sina|sohu|139|189|wo|21cn|gmail|hotmail|outlook|live|yahoo|aliyun|icloud|tom|msn|vip\\.163|263|abcd)\\.(?:com|net|cn|com\\.cn)");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:(?:微信|(?i:wechat|weixin))(?:(?:号码|号|账号|ID)[:： ]{0,3}|[:： ]{1,3})(?<wechat>[A-Za-z][A-Za-z0-9_-]{5,19}|[A-Za-z]{2}[A-Za-z0-9_-]{4,18}|1[3-9]\\d{9}|\\d{6,12}))"
                    + "|(?:(?i:qq)(?:号码|号|账号)?[:： ]{0,3}(?<qq>[1-9]\\d{4,11}))(?!\\d|@)");
    private static final WordSet ACCOUNT_MARK = WordSet.of("微信 QQ qq Qq echat eixin");
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z0-9_-]{5,20}");

    @Override
    public void inspect(Subject subject, Findings found) {
        Set<String> own = subject.office().contacts().stream()
                .map(contact -> Plain.of(contact).text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (Words words : subject.words()) {
            String text = words.text();
            if (text.indexOf('@') >= 0) {
                mails(words, own, found);
            }
            if (words.kind() == ColumnKind.IM && WHOLE.matcher(text.strip()).matches()) {
                found.add("PD-IM", words, 0, text.length());
            } else if (mayHoldAccount(text)) {
                accounts(words, own, found);
            }
        }
    }

    private static boolean mayHoldAccount(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (ACCOUNT_MARK.lengthAt(text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void mails(Words words, Set<String> own, Findings found) {
        Matcher mail = MAIL.matcher(words.text());
        while (mail.find()) {
            String host = mail.group("host").toLowerCase(Locale.ROOT);
            boolean ofOffice = own.contains(mail.group().toLowerCase(Locale.ROOT))
                    || host.endsWith("gov.cn")
                    || Surroundings.isOfficeMail(words, mail.start());
            if (!ofOffice
                    && (OF_PERSONS.matcher(host).matches()
                            || words.kind() == ColumnKind.MAIL
                            || Surroundings.isPrivate(words, mail.start()))) {
                found.add("PD-MAIL", words, mail.start(), mail.end());
            }
        }
    }

    private static void accounts(Words words, Set<String> own, Findings found) {
        Matcher account = ACCOUNT.matcher(words.text());
        while (account.find()) {
            String group = account.group("wechat") == null ? "qq" : "wechat";
            if (!own.contains(account.group(group).toLowerCase(Locale.ROOT))
                    && !Surroundings.isOfficeMail(words, account.start())) {
                found.add("PD-IM", words, account.start(group), account.end(group));
            }
        }
    }
}
