package cn.yangguang.organ;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the 政府信息公开指南 must tell of an organ (条例 Art. 12). Empty means not given yet.
 *
 * @param disclosureOffice 政府信息公开工作机构, such as 临河镇党政办公室
 * @param reportTelephone 举报电话
 * @param documentPrefix 机关代字 for document numbers
 * @param guideNote further words for the 指南, plain text with empty lines between paragraphs
 */
public record OrganFacts(
        String disclosureOffice,
        String address,
        String postcode,
        String officeHours,
        String telephone,
        String fax,
        String email,
        String reportTelephone,
        String documentPrefix,
        String guideNote) {

    public static final OrganFacts NONE = new OrganFacts("", "", "", "", "", "", "", "", "", "");

    /** Every fact under its name, in order. */
    public Map<String, String> byName() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("disclosureOffice", disclosureOffice);
        all.put("address", address);
        all.put("postcode", postcode);
        all.put("officeHours", officeHours);
        all.put("telephone", telephone);
        all.put("fax", fax);
        all.put("email", email);
        all.put("reportTelephone", reportTelephone);
        all.put("documentPrefix", documentPrefix);
        all.put("guideNote", guideNote);
        return all;
    }
}
