package org.entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names made from contents: the same contents give the same name on every machine. */
public final class Digest {

    /** Characters kept of the 64 that SHA-256 has in hexadecimal: 96 bits, no clash to fear among a million articles. */
    private static final int LENGTH = 24;

    private Digest() {}

    /** The whole SHA-256 of a file's bytes in hexadecimal, as {@code sha256sum} prints it. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha().digest(bytes));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Hexadecimal digest of the parts, each marked off from the next. */
    public static String of(List<String> parts) {
        var sha = sha();
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            sha.update((byte) ':');
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
    }
}
