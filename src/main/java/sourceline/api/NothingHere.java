package sourceline.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address of the API that no other controller has; without it the studio would answer with a page. */
@RestController
class NothingHere {

    @RequestMapping("/api/**")
    ResponseEntity<ProblemDetail> refuse(HttpMethod method) {
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return ResponseEntity.of(Problems.of(
                            HttpStatus.NOT_FOUND,
                            "unknown-address",
                            "The API has no such address; " + ApiSecurity.DESCRIPTION + " names those that it has."))
                    .build();
        }
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, "GET, HEAD")
                .body(Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "only-read", "The API is only read: GET or HEAD."));
    }
}
