package sourceline.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import sourceline.journal.Digests;

/** A pair of keys with which the newsroom signs what it publishes (Ed25519, RFC 8032). */
@Entity
@Table(name = "signing_key")
class SigningKey {

    private static final int ID_LENGTH = 16;

    @Id
    private String id;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "private_key")
    private String privateKey;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SigningKey() {}

    /**
     * @param publicKey X.509, in Base64
     * @param privateKey PKCS #8, in Base64
     */
    SigningKey(String publicKey, String privateKey, Instant madeAt) {
        this.id = id(publicKey);
        this.publicKey = publicKey;
        this.privateKey = privateKey;
        this.madeAt = madeAt;
    }

    static SigningKey generate(Instant at) {
        try {
            var pair = KeyPairGenerator.getInstance(SnapshotSignature.ALGORITHM).generateKeyPair();
            var base64 = Base64.getEncoder();
            return new SigningKey(
                    base64.encodeToString(pair.getPublic().getEncoded()),
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of this age has Ed25519", e);
        }
    }

    /** The beginning of the SHA-256 of the public key. */
    private static String id(String publicKey) {
        return Digests.sha256(Base64.getDecoder().decode(publicKey)).substring(0, ID_LENGTH);
    }

    SnapshotSignature sign(String manifest) {
        try {
            var privateHalf = KeyFactory.getInstance(SnapshotSignature.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
            var signature = Signature.getInstance(SnapshotSignature.ALGORITHM);
            signature.initSign(privateHalf);
            signature.update(manifest.getBytes(StandardCharsets.UTF_8));
            return SnapshotSignature.of(id, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key " + id + " cannot be used", e);
        }
    }

    String id() {
        return id;
    }

    PublicKeys.Key published() {
        return new PublicKeys.Key(id, SnapshotSignature.ALGORITHM, publicKey, madeAt);
    }

    KeyBackup.Pair backedUp() {
        return new KeyBackup.Pair(publicKey, privateKey, madeAt);
    }
}
