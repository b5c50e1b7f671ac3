package sourceline.evaluation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Answers one question of a set. */
interface Task {

    /**
     * @param question one line of the set
     * @return one object for each line of the answers, to be written as JSON; most questions have one answer
     */
    List<?> answers(JsonNode question);
}
