package cn.yangguang.application;

import java.util.List;

/**
 * What several applicants asked for (条例 Art. 44: it may be published for everybody).
 *
 * @param text the words of the newest request
 * @param applicants how many different ones
 * @param cases the newest first
 */
public record CommonRequest(String text, int applicants, List<Registered> cases) {

    public CommonRequest {
        cases = List.copyOf(cases);
    }
}
