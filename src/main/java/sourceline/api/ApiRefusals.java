package sourceline.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what Spring or a controller of this room refuses into a problem detail of ours: each has a type, and says what to do. */
@RestControllerAdvice(basePackageClasses = ApiRefusals.class)
class ApiRefusals extends ResponseEntityExceptionHandler {

    /** A part of the question is none, such as a number in letters: the problem is named after that part. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var part = String.valueOf(refused.getPropertyName());
        var problem = Problems.of(HttpStatus.BAD_REQUEST, part, PublishedApi.expected(part));
        return handleExceptionInternal(refused, problem, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && problem.getType() == null) {
            var name = HttpStatus.valueOf(status.value()).name();
            problem.setType(Problems.type(name.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
