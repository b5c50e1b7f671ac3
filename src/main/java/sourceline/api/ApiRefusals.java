package sourceline.api;

import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what Spring or a controller of this room refuses into a problem detail. */
@RestControllerAdvice(basePackageClasses = ApiRefusals.class)
class ApiRefusals extends ResponseEntityExceptionHandler {}
