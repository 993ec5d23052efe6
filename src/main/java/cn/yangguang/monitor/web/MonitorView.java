package cn.yangguang.monitor.web;

import cn.yangguang.monitor.CheckRun;
import cn.yangguang.monitor.Finding;
import cn.yangguang.monitor.Monitor;
import cn.yangguang.monitor.OrganFreshness;
import cn.yangguang.page.FormProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the pages of the monitor show. */
public final class MonitorView {

    private MonitorView() {}

    /**
     * The look through links and files: the one going on, and the last finished one.
     *
     * @param missingLabels 网站标签 that the whole site lacks
     */
    public record Look(@Nullable CheckRun going, @Nullable CheckRun finished, List<String> missingLabels) {
        static Look of(Monitor monitor) {
            return new Look(monitor.going().orElse(null), monitor.finished().orElse(null), monitor.missingLabels());
        }
    }

    /** @param faults open faults by key of the organ */
    public record Overview(List<OrganFreshness> organs, Map<String, Integer> faults, Look look) {
        static Overview of(List<OrganFreshness> organs, Monitor monitor) {
            Map<String, Integer> faults = new LinkedHashMap<>();
            organs.forEach(organ -> faults.put(
                    organ.organ().key(), monitor.faults(Set.of(organ.organ().key()))));
            return new Overview(organs, faults, Look.of(monitor));
        }
    }

    /** @param maySet whether the person says how often columns must be updated */
    public record Organ(OrganFreshness state, List<Finding> findings, Look look, boolean maySet) {
        static Organ of(OrganFreshness state, Monitor monitor, boolean maySet) {
            return new Organ(state, monitor.findings(Set.of(state.organ().key())), Look.of(monitor), maySet);
        }

        public List<Finding> of(Finding.Kind kind) {
            return findings.stream().filter(finding -> finding.kind() == kind).toList();
        }

        public String address() {
            return "/office/monitor/" + state.organ().key();
        }
    }

    /** @param typed the days as typed in the row of {@code category}, when they were refused */
    public record Settings(Organ organ, FormProblems problems, String category, String typed) {}
}
