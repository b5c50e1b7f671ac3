package sourceline.journal;

/**
 * Another node has said something; see {@link Nodes#tell}. Published outside any transaction, on the one thread that
 * listens, so whoever takes it must not keep it long.
 */
public record Heard(String topic, String text) {}
