/**
 * What other programs ask of a newsroom and are told by it: the REST API with its security chain, tokens and their scopes, and webhooks.
 *
 * <p>Begin with {@link sourceline.api.ApiTokens} for what an administrator does, and with {@code PublishedApi} for what a
 * program reads; with {@link sourceline.api.Webhooks} for who is told, and with {@code Outbox} for how.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The API reads and never writes: what goes out is signed by people, at the desk.
 *   <li>A token belongs to a program and not to a member. It can do what its scopes say and nothing that needs a role.
 *   <li>What is shown of a token is kept nowhere: only its hash is. So it is shown once.
 *   <li>The description ({@code /api/v1/openapi.json}) is written by hand, as no generator tells what a field means; a test
 *       holds it against the controllers and every answer against it.
 *   <li>A message to a webhook is made in the transaction of what it tells of, sent by a durable job, and signed as Standard
 *       Webhooks says. It names what happened and quotes nothing, as it may come after an entry was retracted.
 *   <li>It goes over https only, whoever runs the program, the demo too: a signature keeps others from changing it, but not
 *       from reading it, holding it back or answering in the receiver's place. Only what tests serve on their own machine may do without
 *       ({@link sourceline.source.SafeWeb}).
 *   <li>Messages may come twice, and not in their order: each has an id and a time, and the API tells how it is now.
 *   <li>Refusals are problem details (RFC 9457), those about the token also as RFC 6750 has them.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "journal", "newsroom", "source", "timeline", "publication"})
package sourceline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
