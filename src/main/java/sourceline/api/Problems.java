package sourceline.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as problem details (RFC 9457): a type that stays, and a sentence for whoever reads the log of the other program. */
final class Problems {

    private static final String TYPE = "urn:sourceline:problem:";

    private Problems() {}

    static ProblemDetail of(HttpStatus status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type(type));
        return problem;
    }

    /** The same, to be thrown by a controller. */
    static ErrorResponseException refused(HttpStatus status, String type, String detail) {
        return new ErrorResponseException(status, of(status, type, detail), null);
    }

    static URI type(String name) {
        return URI.create(TYPE + name);
    }

    /** Answers with it where no controller has been reached. */
    static void send(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var body = JsonMapper.shared()
                .writeValueAsString(new Sent(
                        String.valueOf(problem.getType()),
                        String.valueOf(problem.getTitle()),
                        problem.getStatus(),
                        String.valueOf(problem.getDetail())));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private record Sent(String type, String title, int status, String detail) {}
}
