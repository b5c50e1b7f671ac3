package sourceline.review;

import java.util.Map;

/**
 * How far a timeline is.
 *
 * @param byStage for each stage the entries at it; a stage without entries is missing
 * @param checkAgain how many of them must be checked again
 * @param publishable how many could be published now
 */
public record StageCounts(Map<Stage, Integer> byStage, int checkAgain, int publishable) {

    public int at(Stage stage) {
        return byStage.getOrDefault(stage, 0);
    }
}
