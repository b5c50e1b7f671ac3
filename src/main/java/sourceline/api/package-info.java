/**
 * What other programs ask of a newsroom and are told by it: the REST API with its security chain, tokens and their scopes.
 *
 * <p>Begin with {@link sourceline.api.ApiTokens} for what an administrator does, and with {@code PublishedApi} for what a
 * program reads.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The API reads and never writes: what goes out is signed by people, at the desk.
 *   <li>A token belongs to a program and not to a member. It can do what its scopes say and nothing that needs a role.
 *   <li>What is shown of a token is kept nowhere: only its hash is. So it is shown once.
 *   <li>The description ({@code /api/v1/openapi.json}) is written by hand, as no generator tells what a field means; a test
 *       holds it against the controllers and every answer against it.
 *   <li>Refusals are problem details (RFC 9457), those about the token also as RFC 6750 has them.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "journal", "newsroom", "timeline", "publication"})
package sourceline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
