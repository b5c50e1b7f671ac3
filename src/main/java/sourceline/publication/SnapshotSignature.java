package sourceline.publication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The newsroom's signature of a manifest: of the UTF-8 bytes of its canonical JSON (RFC 8785).
 *
 * @param algorithm {@value #ALGORITHM} (RFC 8032)
 * @param key the id of the public key
 * @param value in Base64
 */
public record SnapshotSignature(String algorithm, String key, String value) {

    static final String ALGORITHM = "Ed25519";

    static SnapshotSignature of(String key, String value) {
        return new SnapshotSignature(ALGORITHM, key, value);
    }

    /** Whether it is the signature of this manifest by the holder of that key; what is no signature or no key is not. */
    boolean fits(String manifest, PublicKeys.Key by) {
        try {
            var publicHalf = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(by.publicKey())));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicHalf);
            signature.update(manifest.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(value));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
