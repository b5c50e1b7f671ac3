package sourceline.api;

import java.time.Instant;
import java.util.Set;
import sourceline.publication.ReadersTold.What;

/** A webhook as an administrator sees it. */
public record WebhookView(WebhookId id, String name, String address, Set<What> about, Instant madeAt) {}
