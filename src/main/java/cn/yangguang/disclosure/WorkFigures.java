package cn.yangguang.disclosure;

import java.util.Map;

/**
 * What an overview shows of some organs.
 *
 * @param inWork editions in work, by stage
 * @param published first publications of the year
 * @param late how many of them came after their last lawful day
 * @param withdrawn editions taken down in the year
 * @param overdue editions in work past their last lawful day
 */
public record WorkFigures(Map<Stage, Integer> inWork, int year, int published, int late, int withdrawn, int overdue) {

    public WorkFigures {
        inWork = Map.copyOf(inWork);
    }

    public int inWorkTotal() {
        return inWork.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int at(Stage stage) {
        return inWork.getOrDefault(stage, 0);
    }
}
