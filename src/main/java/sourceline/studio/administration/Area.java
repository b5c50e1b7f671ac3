package sourceline.studio.administration;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import sourceline.studio.parts.Words;

/** The parts of administration, and their addresses. */
enum Area {
    MEMBERS,
    INVITATIONS,
    HOUSE_RULES,
    TOKENS,
    WEBHOOKS,
    HISTORY;

    static final String ADDRESS = "administration";

    private static final String PARAMETER = "show";

    static Area of(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PARAMETER)
                .flatMap(key -> Arrays.stream(values())
                        .filter(area -> area.key().equals(key))
                        .findFirst())
                .orElse(MEMBERS);
    }

    QueryParameters parameters() {
        return this == MEMBERS ? QueryParameters.empty() : QueryParameters.simple(Map.of(PARAMETER, key()));
    }

    String words() {
        return Words.say("administration." + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
