package cn.yangguang.upward.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.receipt.KeyPrint;
import cn.yangguang.upward.Sent;
import cn.yangguang.upward.Taken;
import java.util.List;
import java.util.Map;

/**
 * 上报 of an organ.
 *
 * @param organs the person can choose from
 * @param sent exports made, {@code taken} those of units below
 * @param names of the units of those
 * @param below whether there is a unit below that does not work here, to take in from
 * @param signing whether the person may make a code to fetch by
 * @param code such a code, once; else empty
 * @param problem why something was not taken in, in words; else empty
 */
public record UpwardView(
        Organ organ,
        List<Choice> organs,
        String period,
        KeyPrint key,
        List<Sent> sent,
        List<Taken> taken,
        Map<String, String> names,
        boolean below,
        boolean signing,
        String code,
        String problem) {}
