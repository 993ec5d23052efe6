package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yangguang.identifier.BankCard;
import cn.yangguang.identifier.CreditNumber;
import cn.yangguang.identifier.IdNumber;
import cn.yangguang.identifier.Telephone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges the shared vectors of public test suites; passed over where they are not at hand. */
class VectorsTest {

    private static final Path FILE = Path.of("../shared/data/privacy/vectors.jsonl");
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("id18", "PD-ID"),
            Map.entry("id15", "PD-ID15"),
            Map.entry("mobile", "PD-MOBILE"),
            Map.entry("bankcard", "PD-BANK"),
            Map.entry("passport", "PD-PASSPORT"),
            Map.entry("hkid", "PD-PASSPORT"),
            Map.entry("moid", "PD-PASSPORT"),
            Map.entry("twid", "PD-PASSPORT"),
            Map.entry("military-id", "PD-OFFICER"),
            Map.entry("plate", "PD-PLATE"),
            Map.entry("vin", "PD-VIN"),
            Map.entry("email", "PD-MAIL"),
            Map.entry("qq", "PD-IM"),
            Map.entry("wechat", "PD-IM"));

    @Test
    void everyVectorIsJudgedRight() throws IOException {
        assumeTrue(Files.exists(FILE), "the shared vectors are not at hand");
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        for (String line : Files.readAllLines(FILE)) {
            JsonNode vector = JsonMapper.shared().readTree(line);
            judged++;
            if (!isRight(vector)) {
                wrong.add(line);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(judged).isGreaterThanOrEqualTo(314);
    }

    private static boolean isRight(JsonNode vector) {
        String type = vector.path("type").asString();
        String value = vector.path("value").asString();
        boolean valid = vector.path("valid").asBoolean(false);
        boolean open = vector.path("valid").isNull();
        return switch (type) {
            case "id18",
                    "id15",
                    "mobile",
                    "bankcard",
                    "passport",
                    "hkid",
                    "moid",
                    "twid",
                    "military-id",
                    "plate",
                    "vin",
                    "email" ->
                open || found(CODES.get(type), "经查，" + value + "。") == valid && found(CODES.get(type), value) == valid;
            case "qq" -> found("PD-IM", "QQ：" + value) == valid;
            case "wechat" -> found("PD-IM", "微信号：" + value) == valid;
            case "uscc" -> nothing(value) && (open || CreditNumber.isValid(value) == valid);
            case "tel" -> Telephone.isLandline(value) == valid;
            case "tel400" -> Telephone.isService(value) == valid && nothing(value);
            case "luhn" -> BankCard.luhn(value) == valid && nothing(value);
            case "name" -> PersonNames.isName(value) == valid;
            case "birthday" -> Ages.ofBirth(value, Screened.TODAY).isPresent() == valid;
            case "id15to18" ->
                IdNumber.lengthened(value).equals(vector.path("expect").asString());
            case "id-info" ->
                IdNumber.birth(value, Screened.TODAY)
                        .orElseThrow()
                        .toString()
                        .replace("-", "")
                        .equals(vector.path("expect").path("birth").asString());
            case "id-shape-only" -> !found("PD-ID", value);
            case "mask", "mask-in-text" -> noBlock(vector.path("expect").asString());
            case "mask-rule" ->
                noBlock(vector.path("expect").path("mobile").asString() + "，"
                        + vector.path("expect").path("id18").asString());
            case "postcode", "driver-file-no", "doc-number", "index-number-not-id", "imei-not-id" -> nothing(value);
            default -> false;
        };
    }

    private static boolean found(String code, String text) {
        return Screened.codes(text).contains(code);
    }

    private static boolean nothing(String value) {
        return Screened.codes("经查，" + value + "。").isEmpty()
                && Screened.codes(value).isEmpty();
    }

    private static boolean noBlock(String text) {
        return Screened.prose(text).stream().noneMatch(finding -> finding.severity() == Severity.BLOCK);
    }
}
