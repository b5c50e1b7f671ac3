package sourceline.source;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and lets only those through all of whose addresses are on the public internet. A connection is made to
 * what comes from here and nothing is looked up again, so a name cannot lead elsewhere a moment later.
 */
final class PublicHosts implements DnsResolver {

    /** Looks a name up. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Lookup lookup;
    private final boolean loopbackToo;

    /** @param loopbackToo for tests that serve pages on this machine */
    PublicHosts(Lookup lookup, boolean loopbackToo) {
        this.lookup = lookup;
        this.loopbackToo = loopbackToo;
    }

    /**
     * @throws FetchRefused if one of its addresses is not on the public internet
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.addresses(host);
        if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(this::mayBeAsked)) {
            throw FetchRefused.notPublic(host);
        }
        return addresses;
    }

    /**
     * Whether it can be seen without asking anybody that a host is not on the public internet: this machine, or a number. What a name leads to
     * is seen each time that it is asked.
     */
    boolean isPrivate(String host) {
        return !isOfTests(host) && (host.equals("localhost") || isPrivateNumber(host));
    }

    private boolean isPrivateNumber(String host) {
        try {
            return !mayBeAsked(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    /** Whether it is this machine by one of its plain names, and a test serves pages there. */
    boolean isOfTests(String host) {
        return loopbackToo && THIS_MACHINE.contains(host);
    }

    private boolean mayBeAsked(InetAddress address) {
        return PublicInternet.has(address) || (loopbackToo && address.isLoopbackAddress());
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
